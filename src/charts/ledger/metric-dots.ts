import type { Measure } from "../../model/metric-series.ts";
import { pathOf } from "../../model/paths.ts";
import type { Target } from "../../model/records.ts";
import { comparableValue } from "../../model/results/comparable.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { formatDate } from "../../strings/format.ts";
import { metricPicture as words } from "../../strings/metric-picture.ts";
import { results, valueText } from "../../strings/results.ts";
import type { DotRow } from "../dot-plot.ts";

const place = (target: Target): string =>
  target.scopeNote ? `${target.scope.name}（${target.scopeNote}）` : target.scope.name;

/** What was published later, where it measures the same. */
function resultDots(target: Target): DotRow[] {
  const value = comparableValue(target);
  // A figure that another paper changed knows the same value; it stands below its own.
  if (value === null || value.target !== target) return [];
  return [
    {
      label: `${place(target)} ${results.mark}`,
      href: pathOf.result(value.result),
      level: target.scope.level,
      value: value.value,
      bound: value.bound,
      due: formatDate(value.result.asOf),
      text: valueText(value),
      source: value.result.source.title,
      isResult: true,
    },
  ];
}

function dots(target: Target): DotRow[] {
  const { baseline, baselineYear, scope } = target;
  const row: DotRow = {
    label: place(target),
    href: pathOf.target(target),
    level: scope.level,
    value: target.value,
    bound: target.bound,
    ...(target.due !== null && { due: formatDate(target.due) }),
    text: targetText(target),
    source: target.document.shortTitle,
  };
  const rows = [row, ...resultDots(target)];
  if (baseline === undefined) return rows;
  const when = baselineYear ? formatDate(baselineYear) : words.baseline;
  const start: DotRow = {
    label: `${place(target)} ${when}`,
    href: pathOf.target(target),
    level: scope.level,
    value: baseline,
    bound: "exactly",
    text: sameUnitText(baseline, target),
    source: target.document.shortTitle,
  };
  return [start, ...rows];
}

/** True when another figure of the list binds the same place: then the row says which paper prints it. */
const isOneOfMany = (target: Target, targets: readonly Target[]): boolean =>
  targets.some((other) => other !== target && place(other) === place(target));

/**
 * Figures measured in one way, with their starting points, as rows of a dot plot by level of
 * government; what one paper prints twice is drawn once.
 */
export function metricDots({ targets }: Measure): DotRow[] {
  const rows = targets.flatMap((target) =>
    dots(target).map((row) => (isOneOfMany(target, targets) ? { ...row, note: target.document.shortTitle } : row)),
  );
  return [...new Map(rows.map((row) => [[row.label, row.due, row.note, row.text].join("\n"), row])).values()];
}
