import { pathOf } from "../../model/paths.ts";
import type { Metric, Target } from "../../model/records.ts";
import { comparableValue } from "../../model/results/comparable.ts";
import { figuresOf } from "../../model/shared-metrics.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { formatDate } from "../../strings/format.ts";
import { metrics as words } from "../../strings/metrics.ts";
import { results, valueText } from "../../strings/results.ts";
import type { ChartFrameProps } from "../chart-table.ts";
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
  };
  return [start, ...rows];
}

/** All promised figures of a metric, with their starting points, by level of government. */
export function metricDots(metric: Metric, id: string): ChartFrameProps & { rows: DotRow[]; unit: string | null } {
  const targets = figuresOf(metric);
  const rows = targets.flatMap(dots);
  const title = words.chartTitle(metric.name);
  return {
    id,
    rows,
    unit: metric.unit,
    title,
    summary: words.chartSummary(targets),
    table: {
      caption: title,
      columns: [{ label: words.columns.place }, { label: words.columns.figure }],
      rows: rows.map((row) => [`${row.label}${row.due ?? ""}`, row.text]),
    },
  };
}
