import type { SynonymsEntry } from "../../schemas/synonyms.ts";
import { distinct } from "../order.ts";
import { type FormTable, formTable } from "./form-table.ts";
import { type Concept, formsOf, type Lexicon } from "./lexicon.ts";
import type { NameConcept } from "./name-concepts.ts";
import { normalizeText } from "./normalize.ts";

/** What the index is built with. */
export interface IndexLexicon {
  lexicon: Lexicon;
  /** Wordings as documents write them. */
  written: FormTable;
  /** Number of the concept that names a record. */
  numberOf: (record: NameConcept["record"]) => number | undefined;
}

/** Everyday names of an office: what an entry says that means nothing but names of that office. */
function otherNames(say: readonly string[], terms: readonly Concept[]): string[] {
  return terms.filter(({ means }) => means.every((name) => say.includes(name))).flatMap((term) => term.say);
}

/** The lexicon of the site: names of the records first, then the entries of the staff's file in their order. */
export function compileLexicon(names: readonly NameConcept[], entries: SynonymsEntry["entries"]): IndexLexicon {
  const clean = (texts: readonly string[]) => distinct(texts.map(normalizeText));
  const terms = entries.map(({ say, means }) => ({ say: clean(say), means: clean(means), page: null }));
  const lexicon: Lexicon = [
    ...names.map(({ page, say }) => ({ say: distinct([...say, ...otherNames(say, terms)]), means: [], page })),
    ...terms,
  ];
  // One character is too little to tell what a page speaks of.
  const written = lexicon.map((concept, at) =>
    (names[at]?.written ?? formsOf(concept)).filter((text) => text.length > 1),
  );
  const numbers = new Map(names.map(({ record }, at) => [record, at]));
  return { lexicon, written: formTable(written), numberOf: (record) => numbers.get(record) };
}
