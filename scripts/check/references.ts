import type { ProblemCode } from "../../src/strings/check.ts";
import type { Records } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { excerpt } from "./words.ts";
import { get, textOf, type YamlNode } from "./yaml-tree.ts";

/** A name that leads nowhere becomes a problem; where the list itself could not be read, nothing does. */
export function unknownReference(code: ProblemCode, node: YamlNode | null, records: Records): Problem[] {
  const value = textOf(node);
  if (node === null || value === null || records === null || records.has(value)) return [];
  return [problem(code, node.spot, { value: excerpt(value), nearest: () => nearestId(value, records) })];
}

/** The id most like a word; a name written instead of an id (西吉县) leads to its id. */
export function nearestId(value: string, records: NonNullable<Records>): string | null {
  for (const [id, record] of records) if (textOf(get(record, "name")) === value) return id;
  return nearest(value, records.keys());
}

/** Name of a record for people, or its id. */
export const nameOf = (id: string, records: Records): string => textOf(get(records?.get(id) ?? null, "name")) ?? id;
