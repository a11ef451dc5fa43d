import type { PartialDate } from "./dates.ts";
import { byDate } from "./deadlines.ts";
import { groupBy } from "./order.ts";
import type { Deadline } from "./records.ts";

/** Deadlines that passed in silence, latest first, and those ahead, nearest first. */
export function splitDeadlines(deadlines: readonly Deadline[]): { silent: Deadline[]; ahead: Deadline[] } {
  const sorted = [...deadlines].sort(byDate);
  return {
    silent: sorted.filter((deadline) => deadline.status === "due-no-result").reverse(),
    ahead: sorted.filter((deadline) => deadline.status !== "due-no-result"),
  };
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

/** Anchor of a deadline's month; those that passed in silence stand apart from those ahead. */
export function dueMonthId(deadline: Deadline): string {
  return `${deadline.status === "due-no-result" ? "silent" : "ahead"}-${monthOf(deadline)}`;
}

/** Deadlines by month in the order given; nothing is put into a month that the paper does not name. */
export function byMonth(deadlines: readonly Deadline[]): DueMonth[] {
  return [...groupBy(deadlines, dueMonthId)].flatMap(([id, members]) => {
    const [first] = members;
    return first === undefined ? [] : [{ id, month: monthOf(first), deadlines: members }];
  });
}
