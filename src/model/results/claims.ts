import { lastDayOf, type PartialDate } from "../dates.ts";
import type { Task } from "../records.ts";
import type { Outcome } from "../status.ts";
import { judge } from "./judge.ts";
import type { Result } from "./records.ts";

/** The latest result that says in words how far a promise is. */
export const latestClaim = ({ results }: Task): Result | null =>
  results.find(({ progress }) => progress !== undefined) ?? null;

/** True when the latest thing published is that the work has not begun. */
export const saysNotStarted = ({ results }: Task): boolean => results[0]?.progress?.state === "not-started";

/**
 * What sources say in words of a whole promise at its date; `null` while they say nothing final.
 * “Not done yet” before the date says nothing about the date.
 */
export function claimedOutcome({ results }: Task, due: PartialDate | null, siteDay: string): Outcome | null {
  const evidence = results.flatMap(({ asOf, published, progress }) => {
    if (progress === undefined) return [];
    const kept = progress.state === "done";
    return kept || (due !== null && lastDayOf(asOf) >= lastDayOf(due)) ? [{ asOf, published, kept }] : [];
  });
  return judge(evidence, due, siteDay);
}
