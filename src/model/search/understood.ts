import { formsOf, type Lexicon } from "./lexicon.ts";
import type { Unit } from "./units.ts";

const most = 6;

/** Wordings that were searched besides those of the question, for readers to know. */
export function alsoSearched(units: readonly Unit[], lexicon: Lexicon): string[] {
  const asked = new Set(units.map(({ text }) => text));
  const perUnit = units.map(({ concepts }) =>
    concepts.flatMap((concept) => lexicon[concept]?.means ?? []).filter((wording) => !asked.has(wording)),
  );
  const longest = Math.max(0, ...perUnit.map((list) => list.length));
  // One of each part in turn, so that a long list does not hide the others.
  const mixed = Array.from({ length: longest }, (_, at) => perUnit.flatMap((list) => list[at] ?? [])).flat();
  return [...new Set(mixed)].slice(0, most);
}

/** Every wording of each part of a question, for marks and figures; the typed one first. */
export function wordingsOf(units: readonly Unit[], lexicon: Lexicon): string[][] {
  return units.map(({ text, concepts }) => {
    const forms = concepts.flatMap((concept) => (lexicon[concept] ? formsOf(lexicon[concept]) : []));
    return [...new Set([text, ...forms])].filter((form) => form !== "");
  });
}
