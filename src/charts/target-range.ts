import { type BoundSign, boundSign, type ChartBound } from "./bound.ts";
import { round } from "./percent.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "./place-labels.ts";
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
  readonly note?: string | undefined;
}

/** How the rows are scaled. */
export interface TargetRangeOptions {
  /** `row`: each figure on its own scale from zero; `common`: one scale, for figures of one unit. */
  readonly scale: "row" | "common";
}

/** What a mark stands for. */
export type MarkKind = "baseline" | "target" | "upper";

/** What is drawn at a point of the line. */
export interface RangeMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly sign: BoundSign;
}

/** A label with its baseline, in em from the top of the row. */
export interface RangeLabel extends PlacedLabel {
  readonly y: number;
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
  readonly below: readonly { readonly kind: MarkKind; readonly text: string }[];
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

/** Heights in em: a lane of text, half the line of marks, the way down to the upper level's mark. */
const lane = 1.35;
const half = 0.75;
const drop = 1.3;

function figures(row: TargetRangeRow): number[] {
  const all = [row.value, row.to, row.baseline?.value, row.upper?.value];
  return all.filter((value) => value !== null && value !== undefined);
}

/** The label of each figure, in order of importance. */
function captions(row: TargetRangeRow): { kind: MarkKind; value: number | null; text: string }[] {
  const beside = (kind: MarkKind, figure: RangeFigure | undefined) =>
    figure ? [{ kind, value: figure.value, text: `${figure.label}${figure.text}` }] : [];
  return [
    { kind: "target", value: row.value, text: row.text },
    ...beside("upper", row.upper),
    ...beside("baseline", row.baseline),
  ];
}

/** Where each kind of label may stand; lane 1 is the line of the upper level's mark. */
const lanes: Readonly<Record<MarkKind, Pick<LabelWish, "lanes" | "anchors" | "offset">>> = {
  target: { lanes: [-1] },
  upper: { lanes: [1], anchors: ["start", "end"], offset: 0.7 },
  baseline: { lanes: [-1, 1, -2] },
};

function wishes(row: TargetRangeRow, axis: ValueAxis): LabelWish[] {
  return captions(row).flatMap(({ kind, value, text }) =>
    value === null ? [] : [{ key: kind, x: axis.position(value), text, ...lanes[kind] }],
  );
}

function marks(row: TargetRangeRow, axis: ValueAxis, lineY: number): RangeMark[] {
  const list: RangeMark[] = [];
  const mark = (kind: MarkKind, value: number, sign: BoundSign) =>
    list.push({ kind, x: axis.position(value), y: round(kind === "upper" ? lineY + drop : lineY), sign });
  if (row.upper) mark("upper", row.upper.value, "none");
  if (row.baseline) mark("baseline", row.baseline.value, "none");
  if (row.value !== null) mark("target", row.value, boundSign(row.bound, row.to ?? row.value, row.unit));
  if (row.to !== undefined) mark("target", row.to, "none");
  return list;
}

function span(row: TargetRangeRow, axis: ValueAxis): TargetRangeLayoutRow["span"] {
  const from = row.baseline?.value ?? row.value;
  const to = row.to ?? row.value;
  if (from === null || to === null || from === to) return null;
  return { x1: axis.position(from), x2: axis.position(to) };
}

function layoutRow(row: TargetRangeRow, axis: ValueAxis): TargetRangeLayoutRow {
  const placed = placeLabels(wishes(row, axis));
  const above = Math.max(0, ...placed.map((label) => -label.lane));
  const lineY = round(above * lane + half);
  const lower = row.upper !== undefined || placed.some((label) => label.lane > 0);
  const labels = placed.map((label) => ({
    ...label,
    y: round(label.lane < 0 ? lineY - half - (-label.lane - 1) * lane - 0.3 : lineY + drop + 0.35),
  }));
  const drawn = marks(row, axis, lineY);
  return {
    row,
    height: round(lineY + (lower ? drop + lane / 2 : half)),
    lineY,
    span: span(row, axis),
    ticks: axis.ticks.map((tick) => tick.x),
    ends: [axis.ticks[0]?.text ?? "", axis.ticks.at(-1)?.text ?? ""],
    marks: drawn,
    labels,
    below: captions(row).filter(({ kind }) => !placed.some((label) => label.key === kind)),
  };
}

const shows: Readonly<Record<MarkKind, (row: TargetRangeRow) => boolean>> = {
  baseline: (row) => row.baseline !== undefined,
  target: (row) => row.value !== null,
  upper: (row) => row.upper !== undefined,
};

/** Promised figures on lines from zero, with the starting value and the upper level's figure. */
export function targetRangeLayout(rows: readonly TargetRangeRow[], options: TargetRangeOptions): TargetRangeLayout {
  const units = new Set(rows.map((row) => row.unit));
  const [unit = null] = units.size === 1 ? units : [];
  const common = options.scale === "common" ? valueAxis(rows.flatMap(figures), { unit, most: 4 }) : null;
  return {
    ticks: common?.ticks ?? [],
    unit,
    kinds: (["baseline", "target", "upper"] as const).filter((kind) => rows.some(shows[kind])),
    rows: rows.map((row) => layoutRow(row, common ?? valueAxis(figures(row), { unit: row.unit, most: 2 }))),
  };
}
