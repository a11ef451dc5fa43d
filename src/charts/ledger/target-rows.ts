import { pathOf } from "../../model/paths.ts";
import type { Target } from "../../model/records.ts";
import { hasPicture, isOnSameScale } from "../../model/same-scale.ts";
import { rangeSentence } from "../../strings/chart-sentences.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { formatDate } from "../../strings/format.ts";
import { targetPicture as words } from "../../strings/target-picture.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TargetRangeRow } from "../target-range.ts";

/** The upper figure that may stand on the same scale. */
export function upperOnScale(target: Target): Target | null {
  const upper = target.answers;
  return upper !== null && isOnSameScale(target, upper) ? upper : null;
}

/** True when there is something to see: a starting point, or an upper figure on the same scale. */
export const isDrawable = (target: Target): boolean => hasPicture(target, target.answers);

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
  const compared = drawable.filter((target) => upperOnScale(target) !== null);
  const equal = compared.filter((target) => upperOnScale(target)?.value === target.value).length;
  const raised = drawable.filter(
    ({ value, baseline }) => value !== null && baseline !== undefined && value > baseline,
  ).length;
  const telling = rows.length <= 4 ? rows : rows.filter((row) => row.value !== row.upper?.value);
  return {
    id: options.id,
    scale: "row",
    rows,
    title: words.title({ all: rows.length, compared: compared.length, equal, raised }),
    summary: words.summary({ clauses: telling.map(rangeSentence), equal: rows.length - telling.length }),
    table: {
      caption: options.caption ?? words.caption,
      columns: words.columns.map((label) => ({ label })),
      rows: rows.map((row) => [row.label, row.baseline?.text ?? words.none, row.text, row.upper?.text ?? words.none]),
    },
  };
}
