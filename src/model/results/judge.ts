import { lastDayOf, type PartialDate } from "../dates.ts";
import type { Outcome } from "../status.ts";

/** Something published that may show whether a promise is kept. */
export interface Evidence {
  /** What it speaks of. */
  asOf: PartialDate;
  /** `null` where the source prints no day. */
  published: string | null;
  /** `null` where it cannot be told. */
  kept: boolean | null;
}

/** True when it shows what was so on the last day of the deadline or before. */
const isByThen = ({ asOf, published }: Evidence, last: string): boolean =>
  lastDayOf(asOf) <= last || (published !== null && published <= last);

/**
 * What evidence says of a deadline; `null` while it says nothing final. What is published before
 * the date and does not keep the promise yet leaves it running; once the date has passed it cannot
 * tell how things stood then.
 * @param due the deadline; `null` where none is printed
 */
export function judge(evidence: readonly Evidence[], due: PartialDate | null, siteDay: string): Outcome | null {
  const last = due === null ? null : lastDayOf(due);
  const kept = evidence.filter((each) => each.kept === true);
  if (kept.length > 0) return last === null || kept.some((each) => isByThen(each, last)) ? "met" : "met-late";
  if (last === null || siteDay <= last || evidence.length === 0) return null;
  const final = evidence.filter((each) => lastDayOf(each.asOf) >= last);
  return final.some((each) => each.kept === false) ? "not-met" : "cannot-tell";
}
