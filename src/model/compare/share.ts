import type { Target } from "../records.ts";
import type { Reason, Timing } from "./comparison.ts";

/** The part of a total, in percent, or why it cannot be worked out. */
export type Share = { share: number } | { reason: Reason };

/** One decimal, or two digits that count below 1 %. */
const rounded = (percent: number): number =>
  percent < 1 ? Number(percent.toPrecision(2)) : Math.round(percent * 10) / 10;

/** What part of the upper level's total an answer is: only in the same unit and over the same time. */
export function shareOf(upper: Target, lower: Target, timing: Timing): Share {
  if (upper.unit !== lower.unit) return { reason: "units" };
  if (upper.value === null || lower.value === null || upper.value === 0) return { reason: "no-number" };
  if (upper.valueTo !== undefined || lower.valueTo !== undefined) return { reason: "ranges" };
  if (upper.period !== lower.period) return { reason: "periods" };
  if (timing !== "same" && timing !== "none") return { reason: "dates" };
  return { share: rounded((lower.value / upper.value) * 100) };
}
