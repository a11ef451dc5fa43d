import { chartStrings } from "../strings/charts.ts";
import { type BarGoal, type GoalLine, goalLine } from "./goal-line.ts";
import type { KeyEntry } from "./key.ts";
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
  /** Where the figure is printed, for the detail of the row. */
  readonly source?: string | undefined;
  /** The two shares that make up the value, in the order of `series`. */
  readonly parts?: readonly [number, number] | undefined;
}

/** What the bars share. */
export interface BarsOptions {
  /** Unit of the axis: `项`, `元`, `%`. */
  readonly unit: string | null;
  /** Names of the two shares: `["牵头", "配合"]`. */
  readonly series?: readonly [string, string] | undefined;
  /** With a goal, the two looks of a bar say whether it is reached; it has no shares then. */
  readonly goal?: BarGoal | undefined;
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
  /** Whether the goal is reached, in words; empty without a goal. */
  readonly verdict: string;
}

/** Everything the picture needs. */
export interface BarsLayout {
  /** Where zero stands, 0–100. */
  readonly zero: number;
  readonly ticks: readonly AxisTick[];
  /** What the two looks of a bar mean; empty when all look alike. */
  readonly key: readonly KeyEntry[];
  readonly goal: GoalLine | null;
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

function segments(row: BarRow, position: Position, goal: BarGoal | undefined): BarSegment[] {
  if (row.value === null) return [];
  if (goal) return segment([0, row.value], position, row.value >= goal.value ? 1 : 2);
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

function key({ series, goal }: BarsOptions): KeyEntry[] {
  const looks = goal ? chartStrings.bars.reached : (series ?? []);
  const bars = looks.map((text, index) => ({ swatch: `bar-${index + 1}`, text }));
  return goal ? [...bars, { swatch: "goal", text: chartStrings.bars.goal(goal.text, goal.due) }] : bars;
}

/** Horizontal bars from a common zero; values left of zero are negative. Order is the caller's. */
export function barsLayout(rows: readonly BarRow[], options: BarsOptions): BarsLayout {
  const { goal } = options;
  const known = [...rows, ...(goal ? [goal] : [])].flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = valueAxis(known, { unit: options.unit, most: 4 });
  return {
    zero: axis.position(0),
    ticks: axis.ticks,
    key: key(options),
    goal: goal ? goalLine(goal, axis.position) : null,
    values: valueSize(rows.map((row) => row.text)),
    rows: rows.map((row) => ({
      ...row,
      segments: segments(row, axis.position, goal),
      notes: [shares(row, options.series), row.note ?? ""].filter((note) => note !== ""),
      verdict: goal && row.value !== null ? chartStrings.bars.verdict(row.value >= goal.value, goal.text) : "",
    })),
  };
}
