import { type Problem, problem } from "./problem.ts";
import { excerpt } from "./words.ts";
import { get, textOf, type YamlNode } from "./yaml-tree.ts";

/** A value that stands in two places. */
export interface Repeat<T> {
  readonly key: string;
  readonly first: T;
  readonly again: T;
}

/** Everything that has the key of something before it; things without a key are left out. */
export function repeats<T>(things: readonly T[], keyOf: (thing: T) => string | null): Repeat<T>[] {
  const seen = new Map<string, T>();
  return things.flatMap((again) => {
    const key = keyOf(again);
    if (key === null) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, again);
    return first === undefined ? [] : [{ key, first, again }];
  });
}

/** Entries whose field has the same text as an earlier entry; the nodes are those of the field. */
export function repeatedField(entries: readonly YamlNode[], field: string): Repeat<YamlNode>[] {
  const nodes = entries.flatMap((entry) => get(entry, field) ?? []);
  return repeats(nodes, textOf);
}

/** Entries of one file whose `id` an earlier entry has. */
export function repeatedIds(entries: readonly YamlNode[]): Problem[] {
  return repeatedField(entries, "id").map(({ key, first, again }) =>
    problem("repeated-id", again.spot, { value: excerpt(key), line: first.spot.line }),
  );
}
