import type { z } from "astro/zod";
import type { Spot } from "../check/problem.ts";
import { follow, type YamlNode } from "../check/yaml-tree.ts";

/** A record of a content file that knows where each of its fields stands. */
export interface Entry<T> {
  /** Path of the file below its folder, without ending: `xiji-2025/14`. */
  readonly id: string;
  readonly data: T;
  readonly node: YamlNode;
}

/** Where a field of an entry stands; a missing field points at what should hold it. */
export const spotOf = (entry: Entry<unknown>, ...path: readonly (string | number)[]): Spot =>
  follow(entry.node, path).spot;

/** Reads a record; null where it does not meet its schema (`npm run check` says why). */
export function entryOf<T extends z.ZodType>(schema: T, id: string, node: YamlNode): Entry<z.infer<T>> | null {
  const read = schema.safeParse(node.value);
  return read.success ? { id, data: read.data, node } : null;
}
