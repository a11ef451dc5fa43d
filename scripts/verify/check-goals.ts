import { coverageOf } from "./coverage.ts";
import { spotOf } from "./entry.ts";
import type { Figure } from "./figures.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { datePlaces } from "./printed-dates.ts";
import type { Span } from "./spans.ts";
import { squeeze } from "./squeeze.ts";
import { type Stretch, surroundings } from "./stretch.ts";
import type { DocumentView } from "./views.ts";

/** What stands behind a number that measures; documents have no list of ignored words. */
const measure = /^(?:%|个百分点|人|户|家|个|元|微克|件|场|次|所|座|处|亩|吨|公里)/u;

/** Goals of a whole document that were left out: numbers beside recorded goals, rows of a table. */
export function goalNumberFindings(view: DocumentView, stretch: Stretch, figures: readonly Figure[]): LooseFinding[] {
  return [...neighbourFindings(view, stretch, figures), ...indicatorFindings(view)];
}

/** Numbers that measure something in the sentences from which goals are quoted. */
function neighbourFindings({ entry }: DocumentView, stretch: Stretch, figures: readonly Figure[]): LooseFinding[] {
  const claims = figures.map(({ stated, values, words }) => ({
    places: findStated(stretch, stated).whole,
    values: values.map(({ value }) => value),
    words: squeeze(words),
  }));
  const dates = figures.flatMap(({ target }) => [target?.due ?? [], target?.baselineYear ?? []].flat());
  const firm = dates.flatMap((date) => datePlaces(stretch.text, date, entry.data.year));
  const sentences = claims.flatMap(({ places }) => places.slice(0, 1).map((place) => sentenceAround(stretch, place)));
  return coverageOf(stretch, { firm, figures: claims })
    .filter(({ number, standing }) => {
      const isNear = sentences.some(({ start, end }) => start <= number.start && number.end <= end);
      const isMeasure = number.script === "arabic" && measure.test(stretch.text.slice(number.end));
      return isNear && isMeasure && (standing === "unrecorded" || standing === "without-figure");
    })
    .map(({ number, standing }) =>
      finding(standing === "unrecorded" ? "number-unrecorded" : "number-without-figure", spotOf(entry, "targets"), {
        ...surroundings(stretch, number),
        number: number.text,
      }),
    );
}

/** The sentence around a span; a sentence also ends with its line. */
function sentenceAround({ text, starts }: Stretch, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf("。", start - 1) + 1, starts.findLast((one) => one <= start) ?? 0);
  const stop = text.indexOf("。", end);
  const next = starts.find((one) => one >= end) ?? text.length;
  return { start: from, end: Math.min(stop === -1 ? text.length : stop, next) };
}

const natures = { binding: "约束性", expected: "预期性" } as const;

/** A table of indicators prints the nature of each in a cell of its own. */
function indicatorFindings({ entry, original, region }: DocumentView): LooseFinding[] {
  const lines = original.lines.slice(region[0] - 1, region[1]).map(squeeze);
  return (["binding", "expected"] as const).flatMap((nature) => {
    const printed = lines.filter((line) => line === natures[nature]).length;
    const count = entry.data.targets.filter((target) => target.nature === nature).length;
    if (printed === count) return [];
    return [finding("indicator-count", spotOf(entry, "targets"), { nature: natures[nature], printed, count })];
  });
}
