import { assign } from "./assign.ts";
import { spotOf } from "./entry.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { isInside, isInsideAny, type Span } from "./spans.ts";
import { surroundings } from "./stretch.ts";
import type { TaskView } from "./views.ts";

/**
 * Words that promise something without a number: everything is covered, a level is kept or reached,
 * something is gone. 健全覆盖 and 提高于 only look like them; words that are as often a mere
 * adjective (全部, 达标, 同等) are not among them.
 */
const promiseWords = new RegExp(
  [
    "(?<!健)全覆盖",
    "全面覆盖",
    "全面实现",
    "所有",
    "应\\p{Script=Han}尽\\p{Script=Han}",
    "不低于",
    "不少于",
    "不超过",
    "不高于",
    "(?<!提)高于",
    "低于",
    "达到\\p{Script=Han}{0,6}要求",
    "动态清零",
    "基本消除",
    "基本完成",
  ].join("|"),
  "gu",
);

/**
 * Promises without a number that no ignored run quotes and no figure answers for; a figure answers
 * for one quotation of them, so what both columns of a table promise needs two.
 */
export function promiseFindings({ entry, stretch, figures }: TaskView): LooseFinding[] {
  const ignored = entry.data.ignored.flatMap(({ stated }) => findStated(stretch, stated).whole);
  const places = figures.map(({ stated }) => findStated(stretch, stated).whole);
  const promises = [...stretch.text.matchAll(promiseWords)]
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
    .filter((span) => !isInsideAny(span, ignored))
    .filter((span, index, all) => !all.slice(0, index).some((other) => shareQuotation(span, other, places.flat())));
  const answers = assign(
    promises.map((span) => [...places.keys()].filter((figure) => isInsideAny(span, places[figure] ?? []))),
  );
  return promises
    .filter((_, index) => answers[index] === null)
    .map(({ words, ...span }) =>
      finding("promise-unrecorded", spotOf(entry, "source", "lines"), { words, ...surroundings(stretch, span) }),
    );
}

/** True for words that one quotation holds together: 应保尽保、应助尽助. */
const shareQuotation = (a: Span, b: Span, quotations: readonly Span[]): boolean =>
  quotations.some((quotation) => isInside(a, quotation) && isInside(b, quotation));
