import type { IndexedFigure } from "./figure-index.ts";
import type { Amount } from "./figure-query.ts";

/** “About” allows a tenth more or less. */
const tolerance = 0.1;

/** The least and greatest value an amount allows. */
export function limitsOf({ min, max, about }: Amount): { from: number; to: number } {
  const [from, to] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  if (!about) return { from, to };
  return { from: from - Math.abs(from) * tolerance, to: to + Math.abs(to) * tolerance };
}

/** How far a figure is from an amount; 0 where some value of it is allowed, `null` without a number. */
function distance({ low, high }: IndexedFigure, amount: Amount): number | null {
  if (low === null || high === null) return null;
  const { from, to } = limitsOf(amount);
  if (high < from || (amount.minOpen && high === from)) return from - high;
  if (low > to || (amount.maxOpen && low === to)) return low - to;
  return 0;
}

const isAllowed = ({ low, high }: IndexedFigure, amount: Amount): boolean => {
  const { from, to } = limitsOf(amount);
  if (low === null || high === null) return false;
  const isAbove = amount.minOpen ? high > from : high >= from;
  return isAbove && (amount.maxOpen ? low < to : low <= to);
};

/**
 * How much a figure misses an amount: nothing where it is allowed; little where it is near and in
 * the unit asked for; all of `weight` in another unit or without a number.
 */
export function amountMiss(amount: Amount, unit: string | null, weight: number): (figure: IndexedFigure) => number {
  const named = Math.abs(amount.min ?? amount.max ?? 0) || 1;
  return (figure) => {
    const away = distance(figure, amount);
    if (away === null || (unit !== null && figure.base !== unit)) return weight;
    if (isAllowed(figure, amount)) return 0;
    return weight * (0.25 + 0.7 * Math.min(1, away / named));
  };
}

/** How far a figure's value is from the number that was named, to set nearer ones first. */
export function nearness({ low, high }: IndexedFigure, { min, max }: Amount): number {
  if (low === null || high === null) return Number.POSITIVE_INFINITY;
  const named = min ?? max ?? 0;
  // A range that holds the number is behind the number itself, but before all others.
  return Math.min(Math.abs(low - named), Math.abs(high - named));
}
