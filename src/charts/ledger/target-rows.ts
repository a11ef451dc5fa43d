import { pathOf } from "../../model/paths.ts";
import type { Target } from "../../model/records.ts";
import { rangeSentence } from "../../strings/chart-sentences.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { formatDate } from "../../strings/format.ts";
import { targetPicture as words } from "../../strings/target-picture.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TargetRangeRow } from "../target-range.ts";

/** Rates and amounts per head mean the same at every level; a count does so only where a role says so. */
function meansTheSame(upper: Target): boolean {
  if (upper.role === "total") return false;
  return upper.role !== undefined || upper.unit === "%" || (upper.unit?.includes("/") ?? false);
}

/** The upper figure that may stand on the same scale: the same measure in the same unit, no total to be shared. */
export function upperOnScale(target: Target): Target | null {
  const upper = target.answers;
  if (upper === null || target.differs !== undefined || !meansTheSame(upper)) return null;
  return upper.value !== null && upper.unit === target.unit ? upper : null;
}

/** True when there is something to see: a starting point, or an upper figure on the same scale. */
export function isDrawable(target: Target): boolean {
  return target.value !== null && (target.baseline !== undefined || upperOnScale(target) !== null);
}

/** Whose figure it is and for when: 宁夏2027年. */
const upperLabel = ({ scope, due }: Target): string => `${scope.shortName}${due === null ? "" : formatDate(due)}`;

/** One figure as a row of the range chart. */
export function targetRow(target: Target): TargetRangeRow {
  const { baseline, baselineYear, unit } = target;
  const upper = upperOnScale(target);
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
    ...(target.due !== null && { note: formatDate(target.due) }),
    source: target.document.shortTitle,
  };
}

/** What the rows show together: how they stand to the level above, and which way they go. */
function findingsOf(rows: readonly TargetRangeRow[]) {
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
  };
}

/** The figures of a page that can be drawn, each on its own scale; `null` when there are none. */
export function targetRows(
  targets: readonly Target[],
  options: { id: string; linked?: boolean },
): (ChartFrameProps & { rows: TargetRangeRow[]; scale: "row" }) | null {
  const drawable = targets.filter(isDrawable);
  if (drawable.length === 0) return null;
  const rows = drawable.map((target) => ({
    ...targetRow(target),
    ...(options.linked && { href: pathOf.target(target) }),
  }));
  const findings = findingsOf(rows);
  const alike = rows.length <= 4 ? [] : rows.filter((row) => row.value === row.upper?.value);
  const telling = rows.filter((row) => !alike.includes(row));
  return {
    id: options.id,
    scale: "row",
    rows,
    title: words.title(findings),
    summary: words.summary(findings, { clauses: telling.map(rangeSentence), alike }),
    table: {
      caption: words.caption,
      columns: words.columns.map((label) => ({ label })),
      rows: rows.map((row) => [row.label, row.baseline?.text ?? words.none, row.text, row.upper?.text ?? words.none]),
    },
  };
}
