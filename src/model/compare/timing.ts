import { lastDayOf } from "../dates.ts";
import { byCodePoint } from "../order.ts";
import type { Target } from "../records.ts";
import type { Timing } from "./comparison.ts";

type Timed = Pick<Target, "due" | "dueNote" | "period">;

/** True where the document says anything about when: a date, 每年, or words such as 分三年. */
export function printsTime({ due, dueNote, period }: Timed): boolean {
  return due !== null || dueNote !== undefined || period !== undefined;
}

/** Compares by when two figures hold; a month or year counts until its last day. */
export function timingOf(upper: Timed, lower: Timed): Timing {
  if (upper.due !== null && lower.due !== null) {
    const order = byCodePoint(lastDayOf(lower.due), lastDayOf(upper.due));
    if (order === 0) return "same";
    return order < 0 ? "earlier" : "later";
  }
  if (!printsTime(lower)) return printsTime(upper) ? "undated" : "none";
  if (!printsTime(upper)) return "dated";
  // What holds every year holds in the other's year too; words alone cannot be compared.
  return lower.period !== undefined && (upper.due !== null || upper.period !== undefined) ? "same" : "none";
}
