import type { Ledger } from "../../../../src/model/records.ts";
import { compileLexicon, type IndexLexicon } from "../../../../src/model/search/compile.ts";
import { nameConcepts } from "../../../../src/model/search/name-concepts.ts";

/** The lexicon of a ledger: its names, and no everyday words. */
export function namesOf(ledger: Ledger): IndexLexicon {
  return compileLexicon(nameConcepts(ledger), []);
}

/** Labels of the pages that concepts name. */
export function labelsOf(concepts: readonly number[] | undefined, { lexicon }: IndexLexicon): string[] {
  return (concepts ?? []).map((concept) => lexicon[concept]?.page?.label ?? "");
}
