import { chineseValue } from "../../src/model/chinese-number.ts";
import { assign } from "./assign.ts";
import { sameValue, valuesOf } from "./number-values.ts";
import type { PrintedNumber } from "./printed-numbers.ts";
import { isInsideAny, type Span } from "./spans.ts";
import type { Stretch } from "./stretch.ts";

/** What a task's record says about the text it is printed in. */
export interface Claims {
  /** Runs that explain every number in them: ignored words, names, deadlines, item numbers. */
  readonly firm: readonly Span[];
  readonly figures: readonly FigureClaim[];
}

/** A figure: where its quotation stands, which values it records, and in which words. */
export interface FigureClaim {
  readonly places: readonly Span[];
  readonly values: readonly number[];
  /** Its label, unit and other short words, without white space. */
  readonly words: string;
}

/**
 * How a printed number stands: `covered` by a record, `doubtful` (explained only by the words of a
 * record, or part of a name in its quotation), `without-figure` (quoted, but no record has its
 * value), or `unrecorded`.
 */
export type Standing = "covered" | "doubtful" | "without-figure" | "unrecorded";

/** A printed number and how it stands. */
export interface StandingNumber {
  readonly number: PrintedNumber;
  readonly standing: Standing;
}

/**
 * Tells for every number of a text whether a record accounts for it. A value of a figure accounts
 * for one printed number, so a list “60%、40%、40%” needs three values.
 */
export function coverageOf(stretch: Stretch, claims: Claims): StandingNumber[] {
  const { numbers } = stretch;
  const slots = claims.figures.flatMap(({ places, values }) => values.map((value) => ({ places, value })));
  const options = numbers.map((number, index) => {
    if (isInsideAny(number, claims.firm)) return [];
    const readings = valuesOf({ text: stretch.text, numbers }, index);
    return [...slots.keys()].filter((slot) => fits(slots[slot], number, readings));
  });
  const assigned = assign(options);
  return numbers.map((number, index) => ({
    number,
    standing: assigned[index] === null ? standingOf(number, stretch.text, claims) : "covered",
  }));
}

interface Slot {
  readonly places: readonly Span[];
  readonly value: number;
}

const fits = (slot: Slot | undefined, number: Span, readings: readonly number[]): boolean =>
  slot !== undefined && isInsideAny(number, slot.places) && readings.some((reading) => sameValue(reading, slot.value));

function standingOf(number: PrintedNumber, text: string, { firm, figures }: Claims): Standing {
  if (isInsideAny(number, firm)) return "covered";
  const quoting = figures.filter(({ places }) => isInsideAny(number, places));
  if (quoting.length === 0) return "unrecorded";
  if (isRatioBase(number, text)) return "covered";
  const isEchoed = quoting.some(({ words }) => isRepeatedIn(words, number, text));
  return isEchoed || isPartOfName(number, text) ? "doubtful" : "without-figure";
}

/** The 1 of 1:5. */
const isRatioBase = ({ text: one, end }: PrintedNumber, text: string): boolean =>
  one === "1" && /^[:：]\d/u.test(text.slice(end, end + 2));

/** True where words repeat a number with the character before or behind it: 一类, 每千; 三年 as 3年. */
function isRepeatedIn(words: string, number: PrintedNumber, text: string): boolean {
  const { start, end, script, text: written } = number;
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  const value = script === "chinese" ? chineseValue(written) : null;
  const spellings = value === null ? [written] : [written, String(value)];
  return spellings.some((one) => words.includes(before + one) || words.includes(one + behind));
}

/** A Chinese numeral that gives a rank (第二个孩子) or stands in quotation marks (“三支一扶”). */
function isPartOfName({ script, start }: PrintedNumber, text: string): boolean {
  if (script === "arabic") return false;
  const before = text.slice(0, start);
  return before.endsWith("第") || before.lastIndexOf("“") > before.lastIndexOf("”");
}
