import { type ValueSize, valueSize } from "./bars.ts";
import { type BoundSign, boundSign, type ChartBound } from "./bound.ts";
import { type ChartLevel, chartLevels } from "./level.ts";
import { type AxisTick, valueAxis } from "./value-axis.ts";

/** The figure of one place or document for the metric. */
export interface DotRow {
  readonly label: string;
  readonly href?: string | undefined;
  readonly level: ChartLevel;
  /** `null` when the document names no number. */
  readonly value: number | null;
  readonly bound: ChartBound;
  /** By when, as readers see it: `2027年`. */
  readonly due?: string | undefined;
  /** The figure as readers see it: `19%以上`. */
  readonly text: string;
  readonly note?: string | undefined;
  /** True for what was published later, not promised. */
  readonly isResult?: boolean | undefined;
  /** Where the figure is printed, for the detail of the row. */
  readonly source?: string | undefined;
}

/** A row with its mark. */
export interface DotLayoutRow extends DotRow {
  /** Position along the plot, 0–100; `null` when there is no number. */
  readonly x: number | null;
  readonly sign: BoundSign;
}

/** Everything the picture needs. */
export interface DotPlotLayout {
  readonly ticks: readonly AxisTick[];
  /** Where the region's figure stands: a line through all rows. Only when there is exactly one. */
  readonly reference: number | null;
  readonly values: ValueSize;
  readonly groups: readonly { readonly level: ChartLevel; readonly rows: readonly DotLayoutRow[] }[];
}

/** The region's promised figure; a result is no yardstick for others. */
const regionalFigure = ({ level, value, isResult }: DotRow): number[] =>
  level === "region" && value !== null && !isResult ? [value] : [];

/** What a row's mark looks like. */
export function dotShape({ level, isResult }: DotRow): "square" | "circle" | "diamond" {
  if (isResult) return "diamond";
  return level === "county" ? "square" : "circle";
}

/** One metric across places on a common scale, grouped by level; inside a group the order is the caller's. */
export function dotPlotLayout(rows: readonly DotRow[], unit: string | null): DotPlotLayout {
  const known = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  const axis = valueAxis(known, { unit, most: 4 });
  const regional = new Set(rows.flatMap(regionalFigure));
  const [only] = regional;
  return {
    ticks: axis.ticks,
    reference: regional.size === 1 && only !== undefined && rows.length > 1 ? axis.position(only) : null,
    values: valueSize(rows.map((row) => row.text)),
    groups: chartLevels
      .map((level) => ({
        level,
        rows: rows
          .filter((row) => row.level === level)
          .map((row) => ({
            ...row,
            x: row.value === null ? null : axis.position(row.value),
            sign: row.value === null ? ("none" as const) : boundSign(row.bound, row.value, unit),
          })),
      }))
      .filter((group) => group.rows.length > 0),
  };
}
