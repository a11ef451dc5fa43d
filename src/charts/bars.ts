import { chartStrings } from "../strings/charts.ts";
import { round } from "./percent.ts";
import { textWidth } from "./text-width.ts";
import { type AxisTick, valueAxis } from "./value-axis.ts";

/** One bar. */
export interface BarRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** Length of the bar; `null` when it is not known. Never 0 for unknown. */
  readonly value: number | null;
  /** The value as readers see it, with its unit: `27项`, `未写明`. */
  readonly text: string;
  readonly note?: string | undefined;
  /** The two shares that make up the value, in the order of `series`. */
  readonly parts?: readonly [number, number] | undefined;
}

/** A value that all bars are held against: a line through every row. */
export interface BarsReference {
  readonly value: number;
  /** What the key says of it: `虚线是2023年3月底的目标：支付25%`. */
  readonly text: string;
}

/** What the bars share. */
export interface BarsOptions {
  /** Unit of the axis: `项`, `元`, `%`. */
  readonly unit: string | null;
  /** Names of the two shares: `["牵头", "配合"]`. */
  readonly series?: readonly [string, string] | undefined;
  readonly reference?: BarsReference | undefined;
}

/** A drawn piece of a bar; x and width run 0–100. */
export interface BarSegment {
  readonly x: number;
  readonly width: number;
  readonly series: 1 | 2;
}

/** A row with its bar. */
export interface BarsLayoutRow extends BarRow {
  readonly segments: readonly BarSegment[];
  /** What stands under the name: the two shares, the note. */
  readonly notes: readonly string[];
}

/** Everything the picture needs. */
export interface BarsLayout {
  /** Where zero stands, 0–100. */
  readonly zero: number;
  /** Where the reference stands, 0–100; `null` when there is none. */
  readonly reference: number | null;
  readonly ticks: readonly AxisTick[];
  /** How much room the printed values take. */
  readonly values: ValueSize;
  readonly rows: readonly BarsLayoutRow[];
}

/** Width class of a column of printed values. */
export type ValueSize = "narrow" | "medium" | "wide";

/** Thinnest bar that can still be seen, 0–100. */
const thinnest = 0.6;

/** How much room a column of printed values takes. */
export function valueSize(texts: readonly string[]): ValueSize {
  const widest = Math.max(0, ...texts.map(textWidth));
  if (widest <= 5) return "narrow";
  return widest <= 9 ? "medium" : "wide";
}

type Position = (value: number) => number;

/** The piece between two values; a piece of nothing is left out, a tiny one stays visible. */
function segment([low, high]: readonly [number, number], position: Position, series: 1 | 2): BarSegment[] {
  if (low === high) return [];
  const [from, to] = [position(low), position(high)];
  const width = Math.max(Math.abs(to - from), thinnest);
  return [{ x: round(high < low ? from - width : from), width: round(width), series }];
}

function segments(row: BarRow, position: Position): BarSegment[] {
  if (row.value === null) return [];
  if (!row.parts) return segment([0, row.value], position, 1);
  const [first, second] = row.parts;
  return [...segment([0, first], position, 1), ...segment([first, first + second], position, 2)];
}

/** The shares in words; a share of nothing is left out. */
function shares(row: BarRow, series: BarsOptions["series"]): string {
  const named = (series ?? []).map((label, index) => ({ label, value: row.parts?.[index] ?? 0 }));
  return named
    .filter(({ value }) => value > 0)
    .map(({ label, value }) => chartStrings.bars.share(label, value))
    .join(chartStrings.comma);
}

/** Horizontal bars from a common zero; values left of zero are negative. Order is the caller's. */
export function barsLayout(rows: readonly BarRow[], options: BarsOptions): BarsLayout {
  const known = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  const { reference } = options;
  const axis = valueAxis(reference ? [...known, reference.value] : known, { unit: options.unit, most: 4 });
  return {
    zero: axis.position(0),
    reference: reference ? axis.position(reference.value) : null,
    ticks: axis.ticks,
    values: valueSize(rows.map((row) => row.text)),
    rows: rows.map((row) => ({
      ...row,
      segments: segments(row, axis.position),
      notes: [shares(row, options.series), row.note ?? ""].filter((note) => note !== ""),
    })),
  };
}
