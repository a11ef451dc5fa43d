import { lastDayOf } from "../dates.ts";
import type { Target } from "../records.ts";

/** Why a published value does not tell whether a figure is kept. */
export type Doubt = "other-thing" | "no-number" | "other-unit" | "too-early" | "about";

/** Every doubt. */
export const doubts: readonly Doubt[] = ["other-thing", "no-number", "other-unit", "too-early", "about"];

/** Why the value that is shown for a figure does not tell; `null` where the status says something else. */
export function doubtOf({ status, telling, value, unit, due }: Target): Doubt | null {
  if (status !== "cannot-tell" || telling === null) return null;
  if (telling.differs !== undefined) return "other-thing";
  if (telling.value === null || value === null) return "no-number";
  if (telling.unit !== unit) return "other-unit";
  return due !== null && lastDayOf(telling.result.asOf) < lastDayOf(due) ? "too-early" : "about";
}
