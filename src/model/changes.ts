import type { CorrectionEntry } from "../schemas/correction.ts";
import { resultChange } from "../strings/result-lines.ts";
import { type Entry, found } from "./catalogue.ts";
import { byCodePoint, distinct, groupBy } from "./order.ts";
import type { Change, Document, Task } from "./records.ts";
import type { Result } from "./results/records.ts";

/** What changes refer to. */
export interface ChangeCatalogue {
  documents: ReadonlyMap<string, Document>;
  tasks: ReadonlyMap<string, Task>;
  results: readonly Result[];
}

/** Results recorded on one day for one document are one change: readers of a feed want to know once. */
function resultChanges(results: readonly Result[]): Change[] {
  const groups = groupBy(results, ({ document, recordedOn }) => `results-${document.id}-${recordedOn}`);
  return [...groups].flatMap(([id, group]): Change[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { document, recordedOn: day } = first;
    const tasks = distinct(group.flatMap(({ task }) => task ?? []));
    return [{ ...resultChange(document, group), kind: "results", id, day, documents: [document], tasks }];
  });
}

/** Announced changes and recorded results, newest first. */
export function linkChanges(entries: readonly Entry<CorrectionEntry>[], catalogue: ChangeCatalogue): Change[] {
  const announced = entries.map(({ id, data }) => ({
    ...data,
    id,
    day: id.slice(0, 10),
    documents: data.documents.map((key) => found(catalogue.documents, key, `correction ${id}`)),
    tasks: data.tasks.map((key) => found(catalogue.tasks, key, `correction ${id}`)),
  }));
  return [...announced, ...resultChanges(catalogue.results)].sort(
    (a, b) => byCodePoint(b.day, a.day) || byCodePoint(b.id, a.id),
  );
}
