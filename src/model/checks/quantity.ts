import type { Dimension } from "./dimension.ts";
import { dimensionOf } from "./dimension.ts";
import { type PrintedDigits, printedDigits } from "./printed-digits.ts";

/** A value with the range of values that would be printed or worked out the same. */
export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly dimension: Dimension;
}

/** A printed number, in the unit it is printed in but without 万 and 亿 (except in tables of money). */
export interface Printed {
  readonly value: number;
  readonly unit: string | null;
  readonly stated: string;
  /** True for 约, 左右 and the like. */
  readonly isAbout?: boolean;
  /** Worth of the last digit of the finest number in the same column: tables leave trailing zeros out. */
  readonly finest?: number;
}

/** What is measured and rounded; everything else (people, villages, 元) is counted one by one. */
const measured =
  /^(?:%|‰|万元|亿元|亩|公顷|公里|平方公里|平方米|立方米|米|方|吨|公斤|吉瓦|千瓦|兆|微克|℃|倍|系数|学时|小时)/u;

/** Value of one unit of the last printed digit. */
export function printedStep({ value, stated, finest }: Printed): number {
  return Math.min(digitsOf(value, stated).step, finest ?? Number.POSITIVE_INFINITY);
}

/** The printed digits; where the number is in words, those that its value would be written with. */
function digitsOf(value: number, stated: string): PrintedDigits {
  const found = printedDigits(value, stated);
  if (found !== null) return found;
  const [multiplier] = [1e8, 1e4].filter(
    (one, index) => stated.includes("亿万".charAt(index)) && Math.abs(value) >= one,
  );
  if (multiplier !== undefined) {
    return { step: multiplier, significant: multiplier, isMultiplied: true, isMore: /[余多过]/u.test(stated) };
  }
  return (
    printedDigits(value, String(Math.abs(value))) ?? { step: 1, significant: 1, isMultiplied: false, isMore: false }
  );
}

/**
 * A printed number as a quantity: it stands for every value that rounds to what is printed. Counts
 * and 元 printed to the last one are exact; 约 is as fine as its last digit that is not 0, and 余
 * reaches up from what is printed.
 */
export function printedQuantity(printed: Printed): Quantity {
  const { value, unit, stated, isAbout = false } = printed;
  const digits = digitsOf(value, stated);
  const step = printedStep(printed);
  const dimension = dimensionOf(unit);
  if (digits.isMore) return { value, low: value, high: value + digits.significant, dimension };
  const isExact = !isAbout && step === 1 && !digits.isMultiplied && unit !== null && !measured.test(unit);
  const half = isAbout ? digits.significant / 2 : step / 2;
  return isExact ? exactly(value, dimension) : { value, low: value - half, high: value + half, dimension };
}

/** A value that is exactly what it is. */
export const exactly = (value: number, dimension: Dimension): Quantity => ({
  value,
  low: value,
  high: value,
  dimension,
});

/** The same quantity in a unit that is `factor` times smaller, for example 万元 in 元. */
export function scaled(quantity: Quantity, factor: number, dimension: Dimension): Quantity {
  const { value, low, high } = quantity;
  return { value: value * factor, low: low * factor, high: high * factor, dimension };
}
