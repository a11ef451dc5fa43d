import { assign } from "./assign.ts";
import { sameValue, valuesOf } from "./number-values.ts";
import { type PrintedNumber, printedNumbers } from "./printed-numbers.ts";
import { isInsideAny, type Span } from "./spans.ts";
import type { Stretch } from "./stretch.ts";

/** What a task's record says about the text it is printed in. */
export interface Claims {
  /** Runs that explain every number in them: ignored words, names, deadlines, item numbers. */
  readonly firm: readonly Span[];
  /** Figures: where their quotation stands and which values they record. */
  readonly figures: readonly { readonly places: readonly Span[]; readonly values: readonly number[] }[];
  /** Runs that explain a number only by the way: words of notes. */
  readonly loose: readonly Span[];
}

/**
 * How a printed number stands: `covered` by a record, `doubtful` (explained only by the words of a
 * note), quoted `without-figure` (no record has its value), or `unrecorded`.
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
  const numbers = printedNumbers(stretch);
  const slots = claims.figures.flatMap(({ places, values }) => values.map((value) => ({ places, value })));
  const options = numbers.map((number, index) => {
    if (isInsideAny(number, claims.firm)) return [];
    const readings = valuesOf({ text: stretch.text, numbers }, index);
    return [...slots.keys()].filter((slot) => fits(slots[slot], number, readings));
  });
  const assigned = assign(options);
  return numbers.map((number, index) => ({
    number,
    standing: assigned[index] === null ? standingOf(number, claims) : "covered",
  }));
}

interface Slot {
  readonly places: readonly Span[];
  readonly value: number;
}

const fits = (slot: Slot | undefined, number: Span, readings: readonly number[]): boolean =>
  slot !== undefined &&
  isInsideAny(number, slot.places) &&
  readings.some((reading) => sameValue(reading, slot.value));

function standingOf(number: PrintedNumber, { firm, figures, loose }: Claims): Standing {
  if (isInsideAny(number, firm)) return "covered";
  if (isInsideAny(number, loose)) return "doubtful";
  const isQuoted = figures.some(({ places }) => isInsideAny(number, places));
  return isQuoted ? "without-figure" : "unrecorded";
}
