import { max, min } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { axisNumbers } from "../strings/charts.ts";
import { round } from "./percent.ts";
import { type Anchor, edgeAnchor, placeLabels } from "./place-labels.ts";

/** A mark on the axis with its label. */
export interface AxisTick {
  /** Position along the plot, 0–100. */
  readonly x: number;
  readonly text: string;
  readonly anchor: Anchor;
}

/** A scale of values, ready to be drawn. */
export interface ValueAxis {
  /** Where a value stands along the plot, 0–100. */
  readonly position: (value: number) => number;
  readonly ticks: readonly AxisTick[];
}

/** How the axis is to be made. */
export interface AxisOptions {
  /** Unit of the values; `%` between 0 and 100 always gets the whole range. */
  readonly unit: string | null;
  /** Most ticks wanted. */
  readonly most?: number | undefined;
}

function domain(values: readonly number[], unit: string | null): [number, number] {
  const low = Math.min(0, min(values) ?? 0);
  const high = Math.max(0, max(values) ?? 0);
  if (unit === "%" && low === 0 && high <= 100) return [0, 100];
  return low === high ? [0, 1] : [low, high];
}

function labelled(scale: ScaleLinear<number, number>, values: readonly number[], unit: string | null): AxisTick[] {
  const texts = axisNumbers(values, unit);
  return values.map((value, index) => {
    const x = round(scale(value));
    return { x, text: texts[index] ?? "", anchor: edgeAnchor(x, 4) };
  });
}

/** True when every tick label stands beside its neighbours on the narrowest plot. */
function fits(ticks: readonly AxisTick[]): boolean {
  const wishes = ticks.map(({ x, text, anchor }, index) => ({
    key: String(index),
    x,
    text,
    seats: [{ lane: 1, anchor }],
  }));
  return placeLabels(wishes).length === ticks.length;
}

/** A scale for values that are all zero: where there is no size, there is nothing to mark but zero. */
function zeroAxis(unit: string | null): ValueAxis {
  return { position: () => 0, ticks: labelled(scaleLinear([0, 1], [0, 100]), [0], unit) };
}

/**
 * A linear scale from zero (or below, when a value is negative) to a round number above the
 * largest value, with as many ticks as fit on the narrowest phone: at least its two ends. Without
 * values there are no ticks: an empty picture must not look measured.
 */
export function valueAxis(values: readonly number[], options: AxisOptions): ValueAxis {
  const { unit, most = 5 } = options;
  if (values.length === 0) return { position: () => 0, ticks: [] };
  if (unit !== "%" && values.every((value) => value === 0)) return zeroAxis(unit);
  const scaleOf = (count: number) => scaleLinear(domain(values, unit), [0, 100]).nice(count);
  const attempts = Array.from({ length: most - 1 }, (_, index) => {
    const scale = scaleOf(most - index);
    return { scale, ticks: labelled(scale, scale.ticks(most - index), unit) };
  });
  const rough = scaleOf(2);
  const [low = 0, high = 0] = rough.domain();
  const ends = { scale: rough, ticks: labelled(rough, [low, high], unit) };
  const { scale, ticks } = attempts.find((attempt) => attempt.ticks.length > 1 && fits(attempt.ticks)) ?? ends;
  return { position: (value) => round(scale(value)), ticks };
}
