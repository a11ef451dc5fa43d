import type { CheckEntry } from "../../schemas/checks.ts";
import { sameDimension } from "./dimension.ts";
import { FormulaError } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";

/** What recomputing says of a printed figure, what readers should hear of first in front. */
export const verdicts = ["disagrees", "likely-disagrees", "open", "agrees"] as const;

/** What recomputing says of a printed figure; `open` is no verdict at all. */
export type Verdict = (typeof verdicts)[number];

/** Binary fractions never meet exactly. */
const dust = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const isExact = ({ low, high }: Quantity): boolean => high - low <= dust(low, high);

/**
 * True if some value of `a` is not above some value of `b`. A range ends just before its upper end
 * (40.5 is printed 41), so two ranges that only touch have nothing in common; an exact value may
 * stand on the end of a range, since papers round a half both ways.
 */
function notAbove(a: Quantity, b: Quantity): boolean {
  const slack = dust(a.low, b.high);
  return isExact(a) || isExact(b) ? a.low <= b.high + slack : a.low < b.high - slack;
}

/** True if some value of the printed figure stands to some value of the computed one as it should. */
export function mayHold(left: Quantity, relation: CheckEntry["relation"], right: Quantity): boolean {
  if (!sameDimension(left.dimension, right.dimension)) {
    throw new FormulaError("units", [left.dimension, right.dimension]);
  }
  const notMore = notAbove(left, right);
  const notLess = notAbove(right, left);
  if (relation === "at-most") return notMore;
  return relation === "at-least" ? notLess : notMore && notLess;
}

/** The verdict on a relation that holds or not. */
export function verdictOf(holds: boolean, certainty: CheckEntry["certainty"]): Verdict {
  if (certainty === "open") return "open";
  if (holds) return "agrees";
  return certainty === "sure" ? "disagrees" : "likely-disagrees";
}

/** Rounded to a multiple of a power of ten, without binary dust and without −0. */
export function roundTo(value: number, step: number): number {
  const places = Math.round(-Math.log10(step));
  if (places <= 0) return Math.round(value / step) * step + 0;
  return Number(value.toFixed(places)) + 0;
}
