import { type PartialDate, yearOf } from "../dates.ts";
import type { Target } from "../records.ts";
import type { Outcome } from "../status.ts";
import { judge } from "./judge.ts";
import { keeps } from "./keeps.ts";
import type { ResultValue } from "./records.ts";

/** What is promised for every year is settled by the deadline's year; earlier years settle only themselves. */
function counts(asOf: PartialDate, { period, due }: Target): boolean {
  if (period === undefined) return true;
  return due !== null && yearOf(asOf) >= yearOf(due);
}

/** What published values say of a figure at its date; `null` while they say nothing final. */
export function outcomeOf(target: Target, values: readonly ResultValue[], siteDay: string): Outcome | null {
  const evidence = values.map((value) => {
    const { asOf, published } = value.result;
    return { asOf, published, kept: counts(asOf, target) ? keeps(value, target) : null };
  });
  return judge(evidence, target.due, siteDay);
}

/** The value a reader should see: one that alone says what all say together, else the latest. */
export function tellingValue(target: Target, outcome: Outcome | null, siteDay: string): ResultValue | null {
  const { results } = target;
  return results.find((value) => outcomeOf(target, [value], siteDay) === outcome) ?? results[0] ?? null;
}
