import type { Target } from "../records.ts";
import type { Reason } from "./comparison.ts";

/** Which of two figures is larger (`sign` is −1 where the answer is smaller), or why that cannot be said. */
export type Measured = { sign: -1 | 0 | 1; difference: number | null } | { reason: Reason };

type Figure = Pick<Target, "value" | "valueTo" | "unit" | "bound" | "relativeTo" | "shown">;
type Bound = Target["bound"];

/** A figure that prints a number. */
type Numbered = Figure & { value: number };

const hasNumber = (figure: Figure): figure is Numbered => figure.value !== null;

/** Floating-point dust is no difference. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

/** “All” as the share it is, where the other side prints a share. */
function asShare(figure: Figure, other: Figure): Figure {
  const isAll = figure.bound === "all" && figure.value === null && figure.shown === undefined;
  return isAll && other.unit === "%" ? { ...figure, value: 100, unit: "%" } : figure;
}

/** −1 for “at least” and its kind, 1 for “at most”, 0 for words that bind neither way. */
function side(bound: Bound): number {
  if (bound === "at-least" || bound === "more-than") return -1;
  return bound === "at-most" || bound === "less-than" ? 1 : 0;
}

/** Figures without a number can only be the same words or not. */
function inWords(above: Figure, below: Figure): Measured {
  const isSame = !hasNumber(above) && !hasNumber(below) && above.bound === below.bound && above.shown === below.shown;
  if (isSame) return { sign: 0, difference: null };
  return { reason: above.relativeTo === undefined ? "no-number" : "relative" };
}

/** Numbers and ranges of the same unit; ranges that overlap leave it open which is larger. */
function inNumbers(above: Numbered, below: Numbered): Measured {
  const [top, bottom] = [above.valueTo ?? above.value, below.valueTo ?? below.value];
  const isRange = above.valueTo !== undefined || below.valueTo !== undefined;
  const difference = isRange ? null : clean(below.value - above.value);
  if (above.value === below.value && top === bottom) return { sign: 0, difference };
  if (bottom < above.value) return { sign: -1, difference };
  return below.value > top ? { sign: 1, difference } : { reason: "ranges" };
}

/** Compares an answer with the figure it answers. Different units are never compared. */
export function measure(upper: Figure, lower: Figure): Measured {
  const [above, below] = [asShare(upper, lower), asShare(lower, upper)];
  if (above.relativeTo !== below.relativeTo) return { reason: "relative" };
  if (!hasNumber(above) || !hasNumber(below)) return inWords(above, below);
  if (above.unit !== below.unit) return { reason: "units" };
  if (side(above.bound) * side(below.bound) < 0) return { reason: "bounds" };
  return inNumbers(above, below);
}

/** True where less is asked for: “at most”, or a metric that is to fall. */
export function wantsLess({ bound, metric }: Pick<Target, "bound" | "metric">): boolean {
  return side(bound) > 0 || (side(bound) === 0 && metric?.direction === "down");
}

/** True where a figure that differs by `sign` does not reach the upper one; false where neither way is better. */
export function fallsShort(upper: Pick<Target, "bound" | "metric">, sign: number): boolean {
  const isOpen = side(upper.bound) === 0 && upper.bound !== "all" && upper.metric?.direction === "none";
  if (isOpen || sign === 0) return false;
  return wantsLess(upper) ? sign > 0 : sign < 0;
}
