import type { PartialDate } from "./dates.ts";
import { byDate } from "./deadlines.ts";
import { groupBy } from "./order.ts";
import type { Deadline } from "./records.ts";

/** Deadlines by what there is to say: passed in silence, passed with a published result, still ahead. */
export interface SplitDeadlines {
  /** The latest first. */
  silent: Deadline[];
  /** The latest first. */
  found: Deadline[];
  /** The nearest first. */
  ahead: Deadline[];
}

/** Splits deadlines into those that passed in silence, those that passed with a result, and those ahead. */
export function splitDeadlines(deadlines: readonly Deadline[]): SplitDeadlines {
  const sorted = [...deadlines].sort(byDate);
  const inPart = (part: keyof SplitDeadlines) => sorted.filter((deadline) => partOf(deadline) === part);
  return { silent: inPart("silent").reverse(), found: inPart("found").reverse(), ahead: inPart("ahead") };
}

/** Deadlines of one month, or of one year whose paper names no month. */
export interface DueMonth {
  /** Anchor on the timeline's page. */
  id: string;
  /** `2025-12`, or `2025` where only the year is printed. */
  month: PartialDate;
  deadlines: Deadline[];
}

const monthOf = ({ date }: Deadline): PartialDate => date.slice(0, 7);

/** Which part of the split a deadline is in. */
function partOf({ status, daysLeft }: Deadline): keyof SplitDeadlines {
  if (daysLeft >= 0) return "ahead";
  return status === "due-no-result" ? "silent" : "found";
}

/** Anchor of a deadline's month; those that passed, with a result or without, stand apart from those ahead. */
export function dueMonthId(deadline: Deadline): string {
  return `${partOf(deadline)}-${monthOf(deadline)}`;
}

/** Deadlines by month in the order given; nothing is put into a month that the paper does not name. */
export function byMonth(deadlines: readonly Deadline[]): DueMonth[] {
  return [...groupBy(deadlines, dueMonthId)].flatMap(([id, members]) => {
    const [first] = members;
    return first === undefined ? [] : [{ id, month: monthOf(first), deadlines: members }];
  });
}
