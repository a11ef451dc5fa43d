import type { Verdict } from "../compare/comparison.ts";
import type { PartialDate } from "../dates.ts";
import type { Status } from "../status.ts";
import type { FigureKind } from "./figure-record.ts";

/** What a number has to be; at least one end is given. */
export interface Amount {
  /** Least value; `null` where there is none. */
  min: number | null;
  /** Greatest value; `null` where there is none. */
  max: number | null;
  /** True where the least value itself does not count (超过). */
  minOpen: boolean;
  /** True where the greatest value itself does not count (低于). */
  maxOpen: boolean;
  /** True for “about”: `min` and `max` are the number that was named. */
  about: boolean;
}

/** How an amount is bound, as a form names it. */
export type AmountBound = "at-least" | "more-than" | "at-most" | "less-than" | "exactly" | "about" | "between";

/** A question about figures. Everything named has to hold; `null` and empty lists ask for nothing. */
export interface FigureQuery {
  amount: Amount | null;
  /** Base unit in its one spelling: `元`, `%`, `人`. */
  unit: string | null;
  /** What the unit is counted per: `人`, `月`. */
  per: readonly string[];
  /** First and last day, month or year of the deadline, both counted in. */
  dueFrom: PartialDate | null;
  dueTo: PartialDate | null;
  /** Id of the place whose figure it is. */
  scope: string | null;
  /** Id of a department named with the figure's task. */
  department: string | null;
  /** What the department does; `null` for any part in the task. */
  role: "lead" | "cooperating" | null;
  status: Status | null;
  verdict: Verdict | null;
  kind: FigureKind | null;
  /** Searched as text. */
  words: readonly string[];
  /** Parts of the text that could not be used beside the rest, such as a second number. */
  unused: readonly string[];
}

/** Asks for nothing. */
export const emptyQuery: FigureQuery = {
  amount: null,
  unit: null,
  per: [],
  dueFrom: null,
  dueTo: null,
  scope: null,
  department: null,
  role: null,
  status: null,
  verdict: null,
  kind: null,
  words: [],
  unused: [],
};

/** True where a question asks for nothing. */
export function isEmptyQuery({ unused: _unused, role: _role, ...asked }: FigureQuery): boolean {
  return Object.values(asked).every((value) => value === null || (Array.isArray(value) && value.length === 0));
}

/** An amount bound on one side, exactly or about a value; `valueTo` is the upper end of “between”. */
export function amountOf(bound: AmountBound, value: number, valueTo: number = value): Amount {
  const isAbove = bound === "at-least" || bound === "more-than";
  const isBelow = bound === "at-most" || bound === "less-than";
  return {
    min: isBelow ? null : Math.min(value, valueTo),
    max: isAbove ? null : Math.max(value, valueTo),
    minOpen: bound === "more-than",
    maxOpen: bound === "less-than",
    about: bound === "about",
  };
}

/** How an amount is bound. */
export function boundOf({ min, max, minOpen, maxOpen, about }: Amount): AmountBound {
  if (about) return "about";
  if (max === null) return minOpen ? "more-than" : "at-least";
  if (min === null) return maxOpen ? "less-than" : "at-most";
  return min === max ? "exactly" : "between";
}
