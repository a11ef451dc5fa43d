import type { ContentFile } from "./content-file.ts";
import type { Records } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { excerpt } from "./words.ts";

/** A file that is named after a record which does not exist; one that has no name to go by says nothing. */
export function nameProblems(
  code: "name-without-document" | "name-without-topic",
  { id, room, top }: ContentFile,
  records: Records,
): Problem[] {
  if (id === null || records === null || records.has(id)) return [];
  const right = nearest(id, records.keys());
  const details = { value: excerpt(id), nearest: right === null ? null : `${room}/${right}.yaml` };
  return [problem(code, top, details)];
}
