import { pathOf } from "../../model/paths.ts";
import type { Target } from "../../model/records.ts";
import { comparableValue } from "../../model/results/comparable.ts";
import { hasPicture, isOnSameScale } from "../../model/same-scale.ts";
import { rangeSentence } from "../../strings/chart-sentences.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { formatDate } from "../../strings/format.ts";
import { datedValue, results } from "../../strings/results.ts";
import { targetPicture as words } from "../../strings/target-picture.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TargetRangeRow } from "../target-range.ts";

/** The upper figure that may stand on the same scale. */
export function upperOnScale(target: Target): Target | null {
  const upper = target.answers;
  return upper !== null && isOnSameScale(target, upper) ? upper : null;
}

/** What was published later, where it may stand on the same scale. */
function resultOnScale(target: Target): TargetRangeRow["result"] {
  const value = comparableValue(target);
  return value === null ? undefined : { value: value.value, text: datedValue(value), label: results.mark };
}

/** True when there is something to see: a starting point, a result, or an upper figure on the same scale. */
export function isDrawable(target: Target): boolean {
  return hasPicture(target, target.answers) || (target.value !== null && resultOnScale(target) !== undefined);
}

/** Whose figure it is and for when: 宁夏2027年. */
const upperLabel = ({ scope, due }: Target): string => `${scope.shortName}${due === null ? "" : formatDate(due)}`;

/** One figure as a row of the range chart. */
export function targetRow(target: Target): TargetRangeRow {
  const { baseline, baselineYear, unit } = target;
  const upper = upperOnScale(target);
  const result = resultOnScale(target);
  return {
    label: target.label,
    value: target.value,
    ...(target.valueTo !== undefined && { to: target.valueTo }),
    text: targetText(target),
    bound: target.bound,
    unit,
    ...(baseline !== undefined && {
      baseline: {
        value: baseline,
        text: sameUnitText(baseline, target),
        label: baselineYear ? formatDate(baselineYear) : words.baseline,
      },
    }),
    ...(upper?.value != null && {
      upper: { value: upper.value, text: targetText(upper), label: upperLabel(upper) },
    }),
    ...(result && { result }),
    ...(target.due !== null && { note: formatDate(target.due) }),
    source: target.document.shortTitle,
  };
}

/** What the rows show together: how they stand to the level above and to results, and which way they go. */
function findingsOf(rows: readonly TargetRangeRow[], found: readonly Target[]) {
  const compared = rows.filter((row) => row.upper);
  const first = compared[0] ?? rows[0];
  const count = (way: (value: number, baseline: number) => boolean) =>
    rows.filter(({ value, baseline }) => value !== null && baseline && way(value, baseline.value)).length;
  return {
    first: first ?? { label: "", text: "" },
    all: rows.length,
    compared: compared.length,
    equal: compared.filter((row) => row.upper?.value === row.value).length,
    up: count((value, baseline) => value > baseline),
    down: count((value, baseline) => value < baseline),
    same: count((value, baseline) => value === baseline),
    found: found.length,
    met: found.filter(({ status }) => status === "met" || status === "met-late").length,
  };
}

/**
 * The figures of a page that can be drawn, each on its own scale; `null` when there are none.
 * @param options `linked`: rows lead to the figures' pages; `caption`: name of the table, where a page has two
 */
export function targetRows(
  targets: readonly Target[],
  options: { id: string; linked?: boolean; caption?: string },
): (ChartFrameProps & { rows: TargetRangeRow[]; scale: "row" }) | null {
  const drawable = targets.filter(isDrawable);
  if (drawable.length === 0) return null;
  const rows = drawable.map((target) => ({
    ...targetRow(target),
    ...(options.linked && { href: pathOf.target(target) }),
  }));
  const found = drawable.filter((target) => resultOnScale(target) !== undefined);
  const findings = findingsOf(rows, found);
  const alike = rows.length <= 4 ? [] : rows.filter((row) => row.value === row.upper?.value);
  const telling = rows.filter((row) => !alike.includes(row));
  return {
    id: options.id,
    scale: "row",
    rows,
    title: words.title(findings),
    summary: words.summary(findings, { clauses: telling.map(rangeSentence), alike }),
    table: {
      caption: options.caption ?? words.caption,
      columns: [...words.columns, ...(found.length > 0 ? [words.result] : [])].map((label) => ({ label })),
      rows: rows.map((row) => {
        const cells = [row.label, row.baseline?.text ?? words.none, row.text, row.upper?.text ?? words.none];
        return found.length > 0 ? [...cells, row.result?.text ?? words.none] : cells;
      }),
    },
  };
}
