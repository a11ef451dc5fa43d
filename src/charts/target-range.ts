import { type BoundSign, boundSign, type ChartBound } from "./bound.ts";
import { round } from "./percent.ts";
import { type MarkKind, type RangeCaption, type RangeLabel, rangeLabels, upperDrop } from "./range-labels.ts";
import { type AxisTick, type ValueAxis, valueAxis } from "./value-axis.ts";

/** A figure that stands beside the promised one. */
export interface RangeFigure {
  readonly value: number;
  /** The figure as readers see it: `40%左右`. */
  readonly text: string;
  /** Whose figure, or from when: `自治区`, `2023年`. */
  readonly label: string;
}

/** One promised figure with what it starts from and what it answers. */
export interface TargetRangeRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** The promised figure; `null` when none is printed. */
  readonly value: number | null;
  /** Upper end of a printed range such as 3至5个. */
  readonly to?: number | undefined;
  /** The figure as readers see it: `19%以上`. */
  readonly text: string;
  readonly bound: ChartBound;
  readonly unit: string | null;
  readonly baseline?: RangeFigure | undefined;
  /** The figure of the level above that this one answers. */
  readonly upper?: RangeFigure | undefined;
  /** What was published as reached; its label says so and when: `2025年底结果`. */
  readonly result?: RangeFigure | undefined;
  readonly note?: string | undefined;
  /** Where the figure is printed, for the detail of the row. */
  readonly source?: string | undefined;
}

/** How the rows are scaled. */
export interface TargetRangeOptions {
  /** `row`: each figure on its own scale from zero; `common`: one scale, for figures of one unit. */
  readonly scale: "row" | "common";
}

/** What is drawn at a point of the line. */
export interface RangeMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly sign: BoundSign;
}

/** One row ready to be drawn; y and height are in em, x runs 0–100. */
export interface TargetRangeLayoutRow {
  readonly row: TargetRangeRow;
  readonly height: number;
  readonly lineY: number;
  /** Way from the baseline (or between the two ends of a range) to the target. */
  readonly span: { readonly x1: number; readonly x2: number } | null;
  readonly ticks: readonly number[];
  /** The two ends of the row's scale, as readers see them. */
  readonly ends: readonly [string, string];
  readonly marks: readonly RangeMark[];
  readonly labels: readonly RangeLabel[];
  /** Figures whose label did not fit beside its mark, or that have no mark; print them below the line. */
  readonly below: readonly RangeCaption[];
}

/** Everything the picture needs. */
export interface TargetRangeLayout {
  /** Ticks of the common scale; empty when each row has its own. */
  readonly ticks: readonly AxisTick[];
  /** The unit all rows share, if they do. */
  readonly unit: string | null;
  /** Kinds of marks that occur, for the key. */
  readonly kinds: readonly MarkKind[];
  readonly rows: readonly TargetRangeLayoutRow[];
}

function figures(row: TargetRangeRow): number[] {
  const all = [row.value, row.to, row.baseline?.value, row.upper?.value, row.result?.value];
  return all.filter((value) => value !== null && value !== undefined);
}

/** The label of each figure, in order of importance. */
function captions(row: TargetRangeRow): RangeCaption[] {
  const beside = (kind: MarkKind, figure: RangeFigure | undefined) =>
    figure ? [{ kind, value: figure.value, text: `${figure.label}${figure.text}` }] : [];
  return [
    { kind: "target", value: row.value, text: row.text },
    ...beside("result", row.result),
    ...beside("upper", row.upper),
    ...beside("baseline", row.baseline),
  ];
}

function marks(row: TargetRangeRow, axis: ValueAxis, lineY: number): RangeMark[] {
  const list: RangeMark[] = [];
  const mark = (kind: MarkKind, value: number, sign: BoundSign) =>
    list.push({ kind, x: axis.position(value), y: round(kind === "upper" ? lineY + upperDrop : lineY), sign });
  if (row.upper) mark("upper", row.upper.value, "none");
  if (row.baseline) mark("baseline", row.baseline.value, "none");
  if (row.value !== null) mark("target", row.value, boundSign(row.bound, row.to ?? row.value, row.unit));
  if (row.to !== undefined) mark("target", row.to, "none");
  // Last, so that it is seen on top of a figure it has just reached.
  if (row.result) mark("result", row.result.value, "none");
  return list;
}

function span(row: TargetRangeRow, axis: ValueAxis): TargetRangeLayoutRow["span"] {
  const from = row.baseline?.value ?? row.value;
  const to = row.to ?? row.value;
  if (from === null || to === null || from === to) return null;
  return { x1: axis.position(from), x2: axis.position(to) };
}

function layoutRow(row: TargetRangeRow, axis: ValueAxis): TargetRangeLayoutRow {
  const { labels, lineY, height, below } = rangeLabels(captions(row), axis.position);
  return {
    row,
    height,
    lineY,
    span: span(row, axis),
    ticks: axis.ticks.map((tick) => tick.x),
    ends: [axis.ticks[0]?.text ?? "", axis.ticks.at(-1)?.text ?? ""],
    marks: marks(row, axis, lineY),
    labels,
    below,
  };
}

const shows: Readonly<Record<MarkKind, (row: TargetRangeRow) => boolean>> = {
  baseline: (row) => row.baseline !== undefined,
  // A promise without a number has a sample of the mark beside its words.
  target: () => true,
  result: (row) => row.result !== undefined,
  upper: (row) => row.upper !== undefined,
};

/** Promised figures on lines from zero, with the starting value, the upper level's figure and the result. */
export function targetRangeLayout(rows: readonly TargetRangeRow[], options: TargetRangeOptions): TargetRangeLayout {
  const units = new Set(rows.map((row) => row.unit));
  const [unit = null] = units.size === 1 ? units : [];
  const common = options.scale === "common" ? valueAxis(rows.flatMap(figures), { unit, most: 4 }) : null;
  return {
    ticks: common?.ticks ?? [],
    unit,
    kinds: (["baseline", "target", "result", "upper"] as const).filter((kind) => rows.some(shows[kind])),
    rows: rows.map((row) => layoutRow(row, common ?? valueAxis(figures(row), { unit: row.unit, most: 2 }))),
  };
}
