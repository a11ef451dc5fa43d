import { numeralCharacters } from "../../src/model/chinese-number.ts";
import { neverMeasures } from "./never-measures.ts";
import { isInsideAny, placesOf, type Span } from "./spans.ts";

/** A number as it is printed. */
export interface PrintedNumber extends Span {
  /** Full-width digits are turned into plain ones: `1.5万`, `三十五`, `百分之六十`. */
  readonly text: string;
  readonly script: "arabic" | "chinese";
}

const arabic = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[百千万亿]*`;
const chinese = `[${numeralCharacters}]+(?:分之(?:[${numeralCharacters}]+|\\d+(?:\\.\\d+)?))?`;
const numberPattern = new RegExp(`(?<arabic>${arabic})|${chinese}`, "gu");

/**
 * Every number of a text that measures something, in printed order.
 * @param squeezed text without white space
 * @param breaks offsets at which white space stood between two digits
 */
export function printedNumbers(squeezed: string, breaks: ReadonlySet<number>): PrintedNumber[] {
  const text = halfWidth(squeezed);
  const idle = idleWords(text);
  return pieces(text, breaks).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(numberPattern)]
      .map(({ 0: found, index, groups }): PrintedNumber => {
        const at = start + index;
        const script = groups?.arabic === undefined ? "chinese" : "arabic";
        return { start: at, end: at + found.length, text: found, script };
      })
      .filter((number) => number.script === "arabic" || !isInsideAny(number, idle)),
  );
}

/** Full-width digits, points and signs as plain ones, character for character. */
const halfWidth = (text: string): string => text.replace(/[０-９．％]/gu, (found) => found.normalize("NFKC"));

function idleWords(text: string): Span[] {
  return neverMeasures.flatMap((word) =>
    placesOf(text, word).filter(({ start }) => !beginsWithNumeral.test(word) || !countsOn.test(text.charAt(start - 1))),
  );
}

const beginsWithNumeral = new RegExp(`^[${numeralCharacters}]`, "u");

/** What makes a following numeral part of a larger count: 第一批, 二十一体. */
const countsOn = new RegExp(`[第\\d${numeralCharacters}]`, "u");

/** The text cut where white space stood between two digits. */
function pieces(text: string, breaks: ReadonlySet<number>): Span[] {
  const cuts = [0, ...[...breaks].sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));
}
