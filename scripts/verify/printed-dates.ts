import type { Span } from "./spans.ts";

/** A year, month or day as content writes it: `2025`, `2025-12`, `2025-12-31`. */
interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** Splits `2025-08-01` into 2025, 8 and 1, as they are printed. */
export function datePartsOf(date: string): DateParts {
  const [year = "", month, day] = date.split("-");
  const plain = (part: string | undefined) => (part === undefined ? null : String(Number(part)));
  return { year, month: plain(month), day: plain(day) };
}

/**
 * Where a date is printed, exactly as precise: `2025年12月` for `2025-12`. Where the year is the
 * document's own, it may be left out (`4月底`). A year is not found in front of a month.
 */
export function datePlaces(text: string, date: string, ownYear: number): Span[] {
  return [...text.matchAll(datePattern(date, ownYear))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function datePattern(date: string, ownYear: number): RegExp {
  const { year, month, day } = datePartsOf(date);
  if (month === null) return new RegExp(`(?<!\\d)${year}(?!\\d|\\.\\d|年\\d{1,2}月)`, "gu");
  const monthAndDay = `${month}月${day === null ? "" : `${day}日`}`;
  const withoutYear = Number(year) === ownYear ? `|(?<![\\d年])${monthAndDay}` : "";
  return new RegExp(`(?<!\\d)${year}年${monthAndDay}${withoutYear}`, "gu");
}

/** A year that is printed as a time, not as a level to compare with. */
export interface PrintedYear extends Span {
  readonly year: number;
}

/** A year behind 比 or 较, or in front of 水平, is something to compare with. */
const yearPattern = /(?<!\d)((?:19|20)\d{2})年(?!度?水平)/gu;

/** Years printed as times, in printed order. */
export function printedYears(text: string): PrintedYear[] {
  return [...text.matchAll(yearPattern)]
    .filter(({ index }) => !/[比较]$/u.test(text.slice(0, index)))
    .map(({ 0: found, 1: year, index }) => ({ start: index, end: index + found.length, year: Number(year) }));
}

/** True for words that mean the document's own year: 全年, 年内, 年底, 年度 without a number in front. */
export const namesOwnYear = (text: string): boolean =>
  /(?<!\d)(?:全年|年内|年底|年末|今年|本年|当年)|(?<![\d一上下每])年度/u.test(text);
