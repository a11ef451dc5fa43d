import { nameProblems } from "./check-file-name.ts";
import type { ContentFile } from "./content-file.ts";
import type { Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import { repeatedIds } from "./repeats.ts";
import { get, itemsOf } from "./yaml-tree.ts";

/** Problems of the appointments of one document: the document, and ids used twice in all its notices. */
export function appointmentProblems(file: ContentFile, known: Known): Problem[] {
  const notices = itemsOf(get(file.root, "notices"));
  return [
    ...nameProblems("name-without-document", file, known.documents),
    ...repeatedIds(notices.flatMap((notice) => itemsOf(get(notice, "appointments")))),
  ];
}
