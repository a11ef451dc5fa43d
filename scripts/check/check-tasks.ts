import { reportWords } from "../../src/strings/check.ts";
import { referenceHints } from "../../src/strings/check-references.ts";
import { targetProblems } from "./check-targets.ts";
import type { ContentFile } from "./content-file.ts";
import { byId, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { nameOf, unknownReference } from "./references.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of one task beside everything else: units, leaders, topics, figures. */
export function taskProblems({ id, root }: ContentFile, known: Known): Problem[] {
  const units = ["lead", "cooperating", "responsible"].flatMap((key) => itemsOf(get(root, key)));
  return [
    ...itemsOf(get(root, "topics")).flatMap((topic) => unknownReference("unknown-topic", topic, known.topics)),
    ...units.flatMap((unit) => unknownReference("unknown-department", unit, known.units)),
    ...leaderProblems(root, placeOfTask(id, known), known),
    ...itemsOf(get(root, "funding")).flatMap((sum) => fundingProblems(sum, root, known)),
    ...itemsOf(get(root, "targets")).flatMap((target) => targetProblems(target, known)),
  ];
}

/** A sum of money belongs to a place, and is for counts that the same task prints. */
function fundingProblems(sum: YamlNode, task: YamlNode | null, known: Known): Problem[] {
  const targets = byId(itemsOf(get(task, "targets")));
  return [
    ...unknownReference("unknown-place", get(sum, "scope"), known.places),
    ...itemsOf(get(sum, "per")).flatMap((key) => unknownReference("unknown-per", key, targets)),
  ];
}

/** Place of the document a task belongs to; null where that cannot be told. */
function placeOfTask(id: string | null, known: Known): string | null {
  const document = known.documents.get(id?.split("/")[0] ?? "") ?? null;
  const place = textOf(get(document, "place"));
  return place !== null && known.places?.has(place) ? place : null;
}

function leaderProblems(task: YamlNode | null, place: string | null, known: Known): Problem[] {
  const { leaders } = known;
  if (place === null || leaders === null) return [];
  const here = leaders.filter((leader) => textOf(get(leader, "place")) === place);
  const names = new Set(here.flatMap((leader) => textOf(get(leader, "name")) ?? []));
  return itemsOf(get(task, "leaders")).flatMap((node) => {
    const value = textOf(node);
    if (value === null || names.has(value)) return [];
    const details = { place: nameOf(place, known.places), value: excerpt(value), elsewhere: elsewhere(value, known) };
    return [problem("unknown-leader", node.spot, { ...details, nearest: () => nearest(value, names) })];
  });
}

/** Where somebody of that name is known, as “（…）”, or nothing. */
function elsewhere(name: string, { leaders, places }: Known): string {
  const namesakes = (leaders ?? []).filter((leader) => textOf(get(leader, "name")) === name);
  const found = namesakes.flatMap((leader) => textOf(get(leader, "place")) ?? []).map((place) => nameOf(place, places));
  if (found.length === 0) return "";
  return fill(referenceHints.elsewhere, { name, places: found.join(reportWords.separator) });
}
