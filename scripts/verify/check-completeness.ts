import { taskKey } from "./content.ts";
import { spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { firstItemNumber, hasItemNumber } from "./item-numbers.ts";
import { squeeze } from "./squeeze.ts";
import { stretchOf } from "./stretch.ts";
import { hasLabels } from "./unit-lists.ts";
import type { DocumentView } from "./views.ts";

/** Tasks that lack, overlap, or reach beyond the original. */
export function completenessFindings(view: DocumentView): LooseFinding[] {
  return [
    ...countFindings(view),
    ...gapFindings(view),
    ...lineFindings(view),
    ...numberFindings(view),
    ...itemFindings(view),
  ];
}

/** Numbers of tasks that are not those printed at their beginning. */
function numberFindings({ tasks, original }: DocumentView): LooseFinding[] {
  return tasks.flatMap((task) => {
    const [first, last] = task.data.source.lines;
    const printed = firstItemNumber(stretchOf(original.lines, first, last));
    const recorded = task.data.number;
    if (printed === null || hasItemNumber(recorded, printed)) return [];
    return [finding("item-number-differs", spotOf(task, "number"), { recorded, first, last, printed })];
  });
}

function countFindings({ entry, tasks }: DocumentView): LooseFinding[] {
  const { taskCount } = entry.data;
  if (tasks.length === taskCount) return [];
  return [finding("task-count", spotOf(entry, "taskCount"), { expected: taskCount, count: tasks.length })];
}

function gapFindings({ entry, tasks }: DocumentView): LooseFinding[] {
  const numbers = new Set(tasks.map(({ id }) => taskKey(id).no));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((no) => !numbers.has(no))
    .map((no) => finding("task-gap", spotOf(entry, "taskCount"), { no, document: entry.id }));
}

/** Lines of one task may begin in the last line of the task before: a shared heading or paragraph. */
function lineFindings({ entry, tasks, original }: DocumentView): LooseFinding[] {
  return tasks.flatMap((task, index) => {
    const [first, last] = task.data.source.lines;
    const spot = spotOf(task, "source", "lines");
    const count = original.lines.length;
    if (last > count) return [finding("lines-outside", spot, { last, original: entry.data.original, count })];
    const before = tasks[index - 1];
    if (before === undefined) return [];
    const [otherFirst, otherLast] = before.data.source.lines;
    if (first >= otherLast) return [];
    const details = { first, last, other: taskKey(before.id).no, otherFirst, otherLast };
    return [finding("task-overlap", spot, details)];
  });
}

/** Labels of one item stand close together; only the first is reported. */
const oneItem = 3;

/** Lines that print units behind a label but belong to no task: an item was left out. */
function itemFindings({ entry, tasks, original, region }: DocumentView): LooseFinding[] {
  if (tasks.length === 0) return [];
  const [from, to] = region;
  const isHeld = (line: number) =>
    tasks.some(({ data }) => data.source.lines[0] <= line && line <= data.source.lines[1]);
  const stray = original.lines.flatMap((text, index) => {
    const line = index + 1;
    return from <= line && line <= to && hasLabels(squeeze(text)) && !isHeld(line) ? [line] : [];
  });
  return stray
    .filter((line, index) => line - (stray[index - 1] ?? Number.NEGATIVE_INFINITY) > oneItem)
    .map((line) => {
      const label = squeeze(original.lines[line - 1] ?? "").slice(0, 20);
      return finding("item-without-task", spotOf(entry, "taskCount"), { line, label });
    });
}
