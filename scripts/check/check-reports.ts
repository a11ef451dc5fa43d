import { type Known, taskNumbers } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { get, itemsOf, type YamlNode } from "./yaml-tree.ts";

/**
 * Problems of one duty to report beside everything else: who reports, and the task that prints it.
 * @param document id of the document the duty stands in
 */
export function reportProblems(report: YamlNode, document: string | null, known: Known): Problem[] {
  return [
    ...itemsOf(get(report, "by")).flatMap((unit) => unknownReference("unknown-department", unit, known.units)),
    ...(document === null ? [] : taskProblems(get(report, "task"), document, known)),
  ];
}

function taskProblems(node: YamlNode | null, document: string, known: Known): Problem[] {
  const value = node?.value;
  if (node === null || typeof value !== "number" || !Number.isInteger(value) || value < 1) return [];
  if (known.tasks.has(`${document}/${value}`)) return [];
  const [first, ...others] = taskNumbers(document, known);
  const closest = others.reduce(
    (best, no) => (best !== undefined && Math.abs(no - value) < Math.abs(best - value) ? no : best),
    first,
  );
  return [problem("report-task", node.spot, { document, value, nearest: closest ?? null })];
}
