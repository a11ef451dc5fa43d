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

function ticksOf(scale: ScaleLinear<number, number>, unit: string | null, count: number): AxisTick[] {
  const values = scale.ticks(count);
  const texts = axisNumbers(values, unit);
  return values.map((value, index) => {
    const x = round(scale(value));
    return { x, text: texts[index] ?? "", anchor: edgeAnchor(x, 4) };
  });
}

/** True when every tick label stands beside its neighbours on the narrowest plot. */
function fits(ticks: readonly AxisTick[]): boolean {
  const wishes = ticks.map((tick, index) => ({
    key: String(index),
    x: tick.x,
    text: tick.text,
    seats: [{ lane: 1, anchor: tick.anchor }],
  }));
  return placeLabels(wishes).length === ticks.length;
}

/**
 * A linear scale from zero (or below, when a value is negative) to a round number above the
 * largest value, with as many ticks as fit on the narrowest phone.
 */
export function valueAxis(values: readonly number[], options: AxisOptions): ValueAxis {
  const [low, high] = domain(values, options.unit);
  for (let count = options.most ?? 5; count > 0; count -= 1) {
    const scale = scaleLinear([low, high], [0, 100]).nice(count);
    const ticks = ticksOf(scale, options.unit, count);
    if (fits(ticks) || count === 1) return { position: (value) => round(scale(value)), ticks };
  }
  throw new Error("unreachable: the loop answers at one tick");
}
