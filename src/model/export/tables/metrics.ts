import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import type { Metric } from "../../records.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** Reasons not to compare, each with the name of the other metric. */
function notComparableNote(metric: Metric): string | null {
  const reasons = metric.notComparableWith.map(({ metric: other, why }) => `“${other.name}”：${why}`);
  return reasons.length > 0 ? reasons.join("；") : null;
}

/** One record per indicator. */
export const metrics = defineTable({
  name: "metrics",
  records: (ledger) => ledger.metrics,
  words: fieldWords.metrics,
  fields: [
    { name: "id", kind: "text", required: true, read: (metric) => metric.id },
    { name: "name", kind: "text", required: true, read: (metric) => metric.name },
    { name: "unit", kind: "text", read: (metric) => metric.unit },
    { name: "direction", kind: "code", required: true, codes: codes.direction, read: (metric) => metric.direction },
    { name: "topic", kind: "text", required: true, references: "topics", read: (metric) => metric.topic.id },
    { name: "definition", kind: "text", required: true, read: (metric) => metric.definition },
    {
      name: "notComparableWith",
      kind: "list",
      references: "metrics",
      read: (metric) => metric.notComparableWith.map((other) => other.metric.id),
    },
    { name: "notComparableNote", kind: "text", read: notComparableNote },
    { name: "targetCount", kind: "integer", required: true, read: (metric) => metric.targets.length },
    { name: "url", kind: "text", required: true, read: pathOf.metric },
  ],
});
