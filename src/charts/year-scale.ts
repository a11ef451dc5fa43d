import { scaleLinear } from "d3-scale";
import { round } from "./percent.ts";
import { narrowestPlane } from "./plane-labels.ts";
import { textWidth } from "./text-width.ts";

/** Years from left to right, with a band at the right edge for what has no year. */
export interface YearScale {
  /** Where a year stands, 0–100; what has none stands in the band. */
  readonly position: (year: number | null) => number;
  /** The years in which something stands, here or beside; those that would touch an earlier label are left out. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where the band begins, 0–100; `null` where everything has a year. */
  readonly band: number | null;
}

/** Where the first and last year stand, 0–100: marks keep clear of the axis and of the band. */
const edges = { first: 9, last: 91, lastBeforeBand: 58 };
const band = { from: 68, middle: 84 };

/** Share of the narrowest plot that the label of a year takes, 0–100. */
const yearWidth = ((textWidth("2025") + 0.25) / narrowestPlane) * 100;

/** The first and last year of what is drawn here, then the years between them, then those of other pictures. */
function fitting(own: readonly number[], all: readonly number[], position: (year: number) => number): number[] {
  const kept: number[] = [];
  for (const year of [...own.slice(0, 1), ...own.slice(-1), ...own, ...all]) {
    if (kept.includes(year)) continue;
    if (kept.every((other) => Math.abs(position(other) - position(year)) >= yearWidth)) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
}

/**
 * Lays years out evenly in time.
 * @param printed the years of what is drawn; `null` for what has none
 * @param shared years of other pictures on the same scale
 */
export function yearScale(printed: readonly (number | null)[], shared: readonly number[] = []): YearScale {
  const own = [...new Set(printed.filter((year) => year !== null))].sort((a, b) => a - b);
  const all = [...new Set([...own, ...shared])].sort((a, b) => a - b);
  const hasBand = printed.includes(null);
  const last = hasBand ? edges.lastBeforeBand : edges.last;
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const scale = from === to ? () => (edges.first + last) / 2 : scaleLinear([from, to], [edges.first, last]);
  const position = (year: number | null) => (year === null ? band.middle : round(scale(year)));
  return {
    position,
    ticks: fitting(own, all, position).map((year) => ({ year, x: position(year) })),
    band: hasBand ? band.from : null,
  };
}
