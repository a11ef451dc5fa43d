import { referenceHints } from "../../src/strings/check-references.ts";
import type { ContentFile } from "./content-file.ts";
import type { Known } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { repeats } from "./repeats.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf } from "./yaml-tree.ts";

/** Problems of one metric beside everything else: its field, and metrics it must not be compared with. */
export function metricProblems({ id, root }: ContentFile, known: Known): Problem[] {
  const others = itemsOf(get(root, "notComparableWith")).map((entry) => get(entry, "metric"));
  return [
    ...unknownReference("unknown-topic", get(root, "topic"), known.topics),
    ...others.flatMap((other) => unknownReference("unknown-metric", other, known.metrics)),
    ...others.flatMap((other) =>
      other !== null && textOf(other) === id ? [problem("metric-itself", other.spot)] : [],
    ),
  ];
}

/** Two metrics of one name: readers could not tell them apart. */
export function repeatedMetrics(files: readonly ContentFile[]): Problem[] {
  const metrics = files.filter(({ room }) => room === "metrics");
  return repeats(metrics, ({ root }) => textOf(get(root, "name"))).map(({ key, first, again }) => {
    const spot = get(again.root, "name")?.spot ?? again.top;
    return problem("repeated-name", spot, {
      value: excerpt(key),
      where: fill(referenceHints.file, { file: first.top.file }),
    });
  });
}
