import { daysBetween, lastDayOf, type PartialDate } from "./dates.ts";

/**
 * What can be said of a deadline. There is no "failed": a deadline that passed in silence is
 * `due-no-result`, which says only that no published result was found.
 */
export type Status = "running" | "due-soon" | "due-no-result" | "no-deadline";

/** Every status, in the order in which lists show them. */
export const statuses: readonly Status[] = ["due-no-result", "due-soon", "running", "no-deadline"];

/** A deadline is "soon" when at most this many days are left. */
export const dueSoonDays = 92;

/** Status of one printed deadline on the site day; `null` means none is printed. */
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
