import { lastDayOf } from "../dates.ts";
import type { Target } from "../records.ts";
import type { ResultValue } from "./records.ts";

/** Why a published value does not tell whether a figure is kept. */
export type Doubt = "other-thing" | "no-number" | "other-unit" | "too-early" | "about";

/** Every doubt. */
export const doubts: readonly Doubt[] = ["other-thing", "no-number", "other-unit", "too-early", "about"];

/** Why a value that does not tell whether a figure is kept does not. */
export function doubtAbout(published: ResultValue, { value, unit, due }: Target): Doubt {
  if (published.differs !== undefined) return "other-thing";
  if (published.value === null || value === null) return "no-number";
  if (published.unit !== unit) return "other-unit";
  return due !== null && lastDayOf(published.result.asOf) < lastDayOf(due) ? "too-early" : "about";
}

/** Why the value that is shown for a figure does not tell; `null` where the status says something else. */
export function doubtOf(target: Target): Doubt | null {
  const { status, telling } = target;
  return status === "cannot-tell" && telling !== null ? doubtAbout(telling, target) : null;
}
