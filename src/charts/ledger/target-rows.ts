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
  };
}

/** The figures of a page that can be drawn, each on its own scale; `null` when there are none. */
export function targetRows(
  targets: readonly Target[],
  options: { id: string },
): (ChartFrameProps & { rows: TargetRangeRow[]; scale: "row" }) | null {
  const drawable = targets.filter(isDrawable);
  if (drawable.length === 0) return null;
  const rows = drawable.map(targetRow);
  const compared = drawable.filter((target) => upperOnScale(target) !== null);
  const equal = compared.filter((target) => upperOnScale(target)?.value === target.value).length;
  const telling = rows.length <= 4 ? rows : rows.filter((row) => row.value !== row.upper?.value);
  return {
    id: options.id,
    scale: "row",
    rows,
    title: words.title({ all: rows.length, compared: compared.length, equal }),
    summary: words.summary({ clauses: telling.map(rangeSentence), equal: rows.length - telling.length }),
    table: {
      caption: words.caption,
      columns: words.columns.map((label) => ({ label })),
      rows: rows.map((row) => [row.label, row.baseline?.text ?? words.none, row.text, row.upper?.text ?? words.none]),
    },
  };
}
