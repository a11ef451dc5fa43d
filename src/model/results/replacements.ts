import { type Entry, found } from "../catalogue.ts";
import type { Target } from "../records.ts";

/** Links each figure to the figure of an earlier paper that it replaces. */
export function linkReplacements(
  entries: readonly Entry<{ targets: readonly { id: string; replaces?: string | undefined }[] }>[],
  targets: ReadonlyMap<string, Target>,
): void {
  for (const { id, data } of entries) {
    for (const { id: key, replaces } of data.targets) {
      if (replaces === undefined) continue;
      const later = found(targets, `${id}/${key}`, id);
      later.replaces = found(targets, replaces, later.id);
      later.replaces.replacedBy = later;
    }
  }
}

/** Everything a figure was changed from, oldest first. */
function before(target: Target, known: readonly Target[]): Target[] {
  const { replaces } = target;
  return replaces === null || known.includes(replaces) ? [] : [...before(replaces, [...known, target]), replaces];
}

/** Everything a figure was changed to, in order of change. */
function after(target: Target, known: readonly Target[]): Target[] {
  const { replacedBy } = target;
  return replacedBy === null || known.includes(replacedBy)
    ? []
    : [replacedBy, ...after(replacedBy, [...known, target])];
}

/** A figure with all it was changed from and to, oldest first: the path of a target through the papers. */
export const pathThroughPapers = (target: Target): Target[] => [...before(target, []), target, ...after(target, [])];
