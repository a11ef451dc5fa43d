import { daysBetween, lastDayOf, type PartialDate } from "./dates.ts";

/** What published results say of a promise at its date. */
export type Outcome = "met" | "met-late" | "not-met" | "cannot-tell";

/** Every outcome, in the order in which lists show them. */
export const outcomes: readonly Outcome[] = ["not-met", "cannot-tell", "met-late", "met"];

/**
 * What can be said of a deadline. Silence is no failure: a deadline that passed without a published
 * result is `due-no-result`, which says only that none was found. `not-met` is said of nothing but a
 * published result.
 */
export type Status = "running" | "due-soon" | "due-no-result" | "no-deadline" | Outcome;

/** Every status, in the order in which lists show them: first what a reader should know first. */
export const statuses: readonly Status[] = [
  "due-no-result",
  "not-met",
  "cannot-tell",
  "due-soon",
  "running",
  "met-late",
  "met",
  "no-deadline",
];

/** A deadline is "soon" when at most this many days are left. */
export const dueSoonDays = 92;

/** Status of one printed deadline on the site day, as long as no result is known; `null` means none is printed. */
export function statusOf(due: PartialDate | null, siteDay: string): Status {
  if (due === null) return "no-deadline";
  const daysLeft = daysBetween(siteDay, lastDayOf(due));
  if (daysLeft < 0) return "due-no-result";
  return daysLeft <= dueSoonDays ? "due-soon" : "running";
}

/** The status that matters most to a reader among several. */
export function mostPressing(list: readonly Status[]): Status {
  return statuses.find((status) => list.includes(status)) ?? "no-deadline";
}
