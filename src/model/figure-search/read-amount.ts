import { type AmountBound, amountOf } from "./figure-query.ts";
import { boundsAfter, boundsBefore, rangeSign } from "./grammar.ts";
import { type NumberReading, readNumber, withoutDust } from "./read-number.ts";
import { isInsideCode, isWordEnd, type Reading, type Scan, skipSpace, wordAt } from "./scan.ts";
import { readUnit, type UnitParts } from "./units.ts";

/** A number with its unit and the bound behind it. */
interface Part {
  number: NumberReading;
  unit: UnitParts | null;
  after: AmountBound | null;
  end: number;
}

const percent: UnitParts = { base: "%", per: [], factor: 1 };

/** True for digits that are more likely a year than a count. */
export const looksLikeYear = (value: number): boolean => Number.isInteger(value) && value >= 2010 && value < 2070;

function readPart({ text, units }: Scan, at: number): Part | null {
  const number = readNumber(text, at);
  if (number === null) return null;
  const end = at + number.length;
  if (number.isPercent) return { number, unit: percent, ...readAfter(text, end) };
  const from = skipSpace(text, end);
  const unit = readUnit(text, from, units);
  // “80 人社局” is a number and a name; “2000 元” an amount.
  const isUnit = unit !== null && (from === end || isUnitEnd(text, from + unit.length));
  return { number, unit: isUnit ? unit : null, ...readAfter(text, isUnit ? from + unit.length : end) };
}

const isUnitEnd = (text: string, at: number): boolean =>
  isWordEnd(text, at) || text[at] === "每" || wordAt(text, at, boundsAfter) !== null;

function readAfter(text: string, end: number): { after: AmountBound | null; end: number } {
  const word = wordAt(text, skipSpace(text, end), boundsAfter);
  if (word === null) return { after: null, end };
  return { after: word[1], end: skipSpace(text, end) + word[0].length };
}

/** The upper end of a range, where a sign that joins two numbers follows. */
function readUpper(scan: Scan, { end, after }: Part): Part | null {
  if (after !== null) return null;
  rangeSign.lastIndex = end;
  const sign = rangeSign.exec(scan.text)?.[0];
  return sign === undefined ? null : readPart(scan, end + sign.length);
}

/** A numeral such as 一 or 三十 is an amount only where nothing else can be meant. */
function isNumeralAmount({ text, isStart }: Scan, { number, unit, after, end }: Part, isBound: boolean): boolean {
  if (number.numeralLength === 0) return true;
  const isWhole = isWordEnd(text, end);
  if (isBound || after !== null || number.isPercent) return unit !== null || isWhole;
  if (unit !== null && number.numeralLength > 1) return true;
  return isStart && isWhole && (unit !== null || number.value >= 10);
}

/** Digits without unit and bound are an amount only as a word of their own, and not where a year can be meant. */
function isDigitAmount({ text }: Scan, { number, unit, after, end }: Part): boolean {
  if (looksLikeYear(number.value) && (unit === null || unit.base === "年")) return false;
  return unit !== null || after !== null || (isWordEnd(text, end) && !/^:\d/u.test(text.slice(end)));
}

const valueIn = (value: number, unit: UnitParts | null): number => withoutDust(value * (unit?.factor ?? 1));

/** In 3—5万 the scale counts for both ends; in 500—1万 it cannot. */
function lowerValue(lower: NumberReading, upper: NumberReading): number {
  const scaled = withoutDust(lower.value * upper.scale);
  return lower.scale === 1 && scaled <= upper.value ? scaled : lower.value;
}

function rangeReading(scan: Scan, lower: Part, upper: Part): Reading {
  const { text, at } = scan;
  const unit = upper.unit ?? lower.unit;
  const from = lower.unit === null ? lowerValue(lower.number, upper.number) : lower.number.value;
  const amount = amountOf("between", valueIn(from, lower.unit ?? unit), valueIn(upper.number.value, unit));
  const tail = /^之?间/u.exec(text.slice(upper.end))?.[0] ?? "";
  return { length: upper.end + tail.length - at, asks: { amount, ...unitAsked(unit) } };
}

const unitAsked = (unit: UnitParts | null) => (unit === null ? {} : { unit: unit.base, per: unit.per });

/** Reads an amount at a position: ≥80%, 80%以上, 50-80%, 约1.7万人; `null` where there is none. */
export function readAmount(scan: Scan): Reading | null {
  const { text, at } = scan;
  const before = wordAt(text, at, boundsBefore);
  const from = before === null ? at : skipSpace(text, at + before[0].length);
  if (before === null && isInsideCode(text, at)) return null;
  const part = readPart(scan, from);
  if (part === null) return null;
  const upper = readUpper(scan, part);
  if (upper !== null && isRange(scan, part, upper)) return rangeReading(scan, part, upper);
  if (!isNumeralAmount(scan, part, before !== null)) return null;
  if (before === null && !isDigitAmount(scan, part)) return null;
  if (looksLikeYear(part.number.value) && part.unit?.base === "年") return null;
  const bound = before?.[1] === undefined || before[1] === "exactly" ? (part.after ?? "exactly") : before[1];
  const amount = amountOf(bound, valueIn(part.number.value, part.unit));
  return { length: part.end - at, asks: { amount, ...unitAsked(part.unit) } };
}

/** Two years, and a year with a month, are no amounts. */
function isRange(scan: Scan, lower: Part, upper: Part): boolean {
  if (looksLikeYear(lower.number.value) && lower.unit === null && (upper.unit === null || upper.unit.base === "年"))
    return false;
  if (looksLikeYear(lower.number.value) && lower.unit?.base === "年") return false;
  const isNumeral = lower.number.numeralLength > 0;
  if (isNumeral && upper.unit === null) return false;
  return upper.unit !== null || lower.unit !== null || isWordEnd(scan.text, upper.end);
}
