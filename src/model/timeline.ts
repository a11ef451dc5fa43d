import { byDate } from "./deadlines.ts";
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
  const passed = sorted.filter(({ daysLeft }) => daysLeft < 0).reverse();
  return {
    silent: passed.filter(({ status }) => status === "due-no-result"),
    found: passed.filter(({ status }) => status !== "due-no-result"),
    ahead: sorted.filter(({ daysLeft }) => daysLeft >= 0),
  };
}
