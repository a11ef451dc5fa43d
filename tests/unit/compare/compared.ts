import type { Comparison } from "../../../src/model/compare/comparison.ts";
import { comparisonOf } from "../../../src/model/compare/comparisons.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "../model/find-record.ts";

/** A figure as a task file gives it, in part. */
export type Figure = NonNullable<Parameters<typeof targetInput>[0]>;

/** What may be said of a share: 75 % or more. */
export const percent = { value: 75, unit: "%", stated: "75%以上" } as const;

/** Full coverage without a number. */
export const all = { bound: "all", value: null, unit: null, stated: "全覆盖" } as const;

/**
 * The comparison of 西吉县's figure with the region's. The region's is an average of 75 % or more
 * unless the test says otherwise; the county's is the same, as far as the test does not change it.
 * @param direction which way the metric of the region's figure is better
 */
export function compared(own: Figure, upper: Figure, direction: "up" | "down" | "none" = "up"): Comparison {
  const above = { ...percent, role: "average", scope: "ningxia", metric: "m", ...upper } as const;
  const below = { ...percent, ...own, id: "t2", answers: "xiji-2025/1/t1" };
  const { targets } = smallLedger({
    metrics: [metricEntry("m", { direction })],
    tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ ...above, id: "t1" }), targetInput(below)] })],
  });
  const comparison = comparisonOf(findRecord(targets, "xiji-2025/1/t2"));
  if (comparison === null) throw new Error("The county's figure answers, but is not compared.");
  return comparison;
}
