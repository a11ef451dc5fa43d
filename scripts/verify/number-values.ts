import { chineseValue, multipliers } from "../../src/model/chinese-number.ts";
import type { PrintedNumber } from "./printed-numbers.ts";
import { stretchOfText } from "./stretch.ts";

/** How far two numbers may differ and still be the same: the error of adding in binary. */
const tolerance = 1e-12;

/** True for two values that differ by nothing but rounding in binary. */
export const sameValue = (a: number, b: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

/** A run of characters as it is printed, with the numbers in it. */
interface Reading {
  readonly text: string;
  readonly numbers: readonly PrintedNumber[];
}

/**
 * Every value that a printed run of characters can be read as: 万, 亿, 千, 百 multiply, 成 is tens
 * of percent, ‰ may be kept or worked out, and a range shares the multiplier of its second number.
 */
export function readableValues(printed: string): number[] {
  const reading = stretchOfText(printed);
  return reading.numbers.flatMap((_, index) => valuesOf(reading, index));
}

/** The values one printed number of a text can be read as. */
export function valuesOf(reading: Reading, index: number): number[] {
  const number = reading.numbers[index];
  if (number === undefined) return [];
  const after = reading.text.slice(number.end);
  const own = number.script === "arabic" ? arabicValues(number.text) : chineseValues(number.text);
  const values = own.flatMap((value) => {
    if (after.startsWith("成")) return [value, value * 10];
    return after.startsWith("‰") ? [value, value / 10] : [value];
  });
  return [...values, ...values.flatMap((value) => shared(reading, index).map((multiplier) => value * multiplier))];
}

function arabicValues(text: string): number[] {
  const [, digits = "", suffix = ""] = /^([\d,.]+)(.*)$/u.exec(text) ?? [];
  const value = Number(digits.replaceAll(",", ""));
  // 千 and 百 may begin a unit (10千瓦); 万 and 亿 always multiply.
  const readings = /^[万亿]/u.test(suffix) ? [] : [value];
  let multiplied = value;
  for (const character of suffix) {
    multiplied *= multipliers[character] ?? 1;
    readings.push(multiplied);
  }
  return readings;
}

function chineseValues(text: string): number[] {
  const [base = "", share] = text.split("分之");
  if (share === undefined) return [chineseValue(base)].filter((value) => value !== null);
  const [whole, part] = [chineseValue(base), /\d/u.test(share) ? Number(share) : chineseValue(share)];
  if (whole === null || part === null) return [];
  return whole === 100 ? [part] : [part / whole, (part / whole) * 100, part];
}

/** Multipliers that a number takes from what stands around it: “3—5万人”, “（万人次）2.5”. */
function shared({ text, numbers }: Reading, index: number): number[] {
  const [number, next] = [numbers[index], numbers[index + 1]];
  if (number === undefined) return [];
  const heading = /[（(][^（）()]*?([万亿])[^（）()]*[）)]/u.exec(text.slice(0, number.start))?.[1];
  const joined = next !== undefined && /^(?:[-—–~～至到、])+$/u.test(text.slice(number.end, next.start));
  const suffix = joined ? /[百千万亿]+$/u.exec(next.text)?.[0] : undefined;
  return [heading, suffix].flatMap((word) =>
    word === undefined || word === "" ? [] : [[...word].reduce((product, one) => product * (multipliers[one] ?? 1), 1)],
  );
}
