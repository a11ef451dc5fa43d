import { groupBy } from "../../src/model/order.ts";
import { reportWords } from "../../src/strings/check.ts";
import { referenceHints } from "../../src/strings/check-references.ts";
import { chartProblems } from "./check-charts.ts";
import { reportProblems } from "./check-reports.ts";
import { targetProblems } from "./check-targets.ts";
import type { ContentFile } from "./content-file.ts";
import { isInUnreadableFile, type Known, taskNumbers } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { repeatedIds } from "./repeats.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of one document beside everything else: place, number of tasks, goals, duties, figures and charts it shows. */
export function documentProblems(file: ContentFile, known: Known): Problem[] {
  const { id, root, figures } = file;
  const unknown = figures.filter(({ id: figure }) => !known.figures.has(figure) && !isInUnreadableFile(figure, known));
  const [targets, reports] = [itemsOf(get(root, "targets")), itemsOf(get(root, "reports"))];
  return [
    ...unknownReference("unknown-place", get(root, "place"), known.places),
    ...(id === null ? [] : countProblems(get(root, "taskCount"), taskNumbers(id, known))),
    // Goals and duties share one address, `<document>/<key>`, hence one set of keys.
    ...repeatedIds([...targets, ...reports]),
    ...targets.flatMap((target) => targetProblems(target, known)),
    ...reports.flatMap((report) => reportProblems(report, id, known)),
    ...unknown.map((figure) => {
      const details = { value: excerpt(figure.id), nearest: () => nearest(figure.id, known.figures.keys()) };
      return problem("unknown-figure", figure.spot, details);
    }),
    ...chartProblems(file, known),
  ];
}

/** Tasks are numbered 1, 2, 3 … up to the number the document prints. */
function countProblems(node: YamlNode | null, numbers: readonly number[]): Problem[] {
  const count = node?.value;
  if (node === null || typeof count !== "number" || !Number.isInteger(count) || count < 0) return [];
  const lacking = gaps(numbers, count);
  const surplus = numbers.filter((number) => number > count).map(String);
  if (lacking.length === 0 && surplus.length === 0) return [];
  const difference = named(referenceHints.lacking, lacking) + named(referenceHints.surplus, surplus);
  return [problem("task-count", node.spot, { count, actual: numbers.length, difference })];
}

/** Missing numbers as `7` or `9–12`; never a list of all, the count may be absurd. */
function gaps(numbers: readonly number[], count: number): string[] {
  const present = [0, ...numbers.filter((number) => number <= count), count + 1];
  return present.flatMap((number, index) => {
    const [first, last] = [(present[index - 1] ?? number) + 1, number - 1];
    if (last < first) return [];
    return [first === last ? String(first) : `${first}–${last}`];
  });
}

const named = (words: string, numbers: readonly string[]): string =>
  numbers.length === 0 ? "" : fill(words, { numbers: numbers.join(reportWords.separator) });

/** Folders of tasks whose document does not exist; one problem a folder. */
export function orphanProblems(files: readonly ContentFile[], known: Known): Problem[] {
  const tasks = files.filter(({ room, id }) => room === "tasks" && id !== null);
  const folders = groupBy(tasks, ({ id }) => id?.split("/")[0] ?? "");
  return [...folders].flatMap(([document, [first, ...others]]) => {
    if (first === undefined || known.documents.has(document)) return [];
    const details = { folder: `tasks/${document}`, document, count: others.length + 1 };
    return [
      problem("tasks-without-document", first.top, { ...details, nearest: nearest(document, known.documents.keys()) }),
    ];
  });
}
