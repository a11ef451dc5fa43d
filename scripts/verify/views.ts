import type { TaskEntry } from "../../src/schemas/task.ts";
import type { Content, DocumentRecord } from "./content.ts";
import { taskKey } from "./content.ts";
import type { Entry } from "./entry.ts";
import { type Figure, taskFigures } from "./figures.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Original } from "./originals.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

/** A document beside its original. */
export interface DocumentView {
  readonly entry: DocumentRecord;
  readonly original: Original;
  readonly content: Content;
  /** Its tasks, in order of their numbers. */
  readonly tasks: readonly Entry<TaskEntry>[];
  /** First and last line of the document in the original. */
  readonly region: readonly [number, number];
}

/** A task beside the lines it is printed in. */
export interface TaskView {
  readonly entry: Entry<TaskEntry>;
  readonly no: number;
  readonly document: DocumentView;
  readonly stretch: Stretch;
  readonly figures: readonly Figure[];
  readonly layout: Layout;
}

/** Puts a task beside its lines. */
export function viewTask(document: DocumentView, entry: Entry<TaskEntry>): TaskView {
  const [first, last] = entry.data.source.lines;
  const { lines } = document.original;
  const stretch = stretchOf(lines, first, last);
  const here = document.content.leaders.filter(({ place }) => place === document.entry.data.place);
  const leaders = [...here.map(({ name }) => name), ...entry.data.leaders];
  const layout = layoutOf({ lines, first, last, stretch, leaders });
  return { entry, no: taskKey(entry.id).no, document, stretch, figures: taskFigures(entry.data), layout };
}
