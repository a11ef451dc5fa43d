import { codeOf } from "../model/search/code.ts";
import { codeHits, eitherHits, weaker, wordHits } from "../model/search/hits.ts";
import { normalizeText } from "../model/search/normalize.ts";
import { type Hits, type Ranked, rank, type UnitHits } from "../model/search/rank.ts";
import { type Unit, unitsOf, wordUnits } from "../model/search/units.ts";
import { quoted, type RawResult } from "./pagefind.ts";
import type { Engine } from "./search-engine.ts";
import { type Reading, understand, wordsOf } from "./search-understand.ts";

/** What a question gives. */
export interface Answer {
  results: (Ranked & { raw: RawResult })[];
  units: Unit[];
  /** What was read otherwise than it was typed. */
  readings: Reading[];
}

/** Results of a question, best first. */
export async function find(engine: Engine, question: string): Promise<Answer> {
  const { text, readings } = await understand(engine, normalizeText(question));
  if (text === "") return { results: [], units: [], readings };
  const raw = new Map<string, RawResult>();
  const noting: Engine = {
    ...engine,
    search: async (query) => {
      const found = await engine.search(query);
      for (const result of found) raw.set(result.id, result);
      return found;
    },
  };
  const parts = unitsOf(text, { table: engine.table, split: wordsOf });
  const units = (await Promise.all(parts.map((part) => wholeOrWords(noting, part)))).flat();
  const hits = await Promise.all(units.map((unit) => unitHits(noting, unit)));
  const isOnlyName = units.every(({ concepts }) => concepts.some((concept) => engine.lexicon[concept]?.page));
  const phrase = isOnlyName ? [] : await noting.search(quoted(text));
  const ranked = rank({
    units: hits,
    phrase: new Set(phrase.map(({ id }) => id)),
    pages: engine.pages,
  });
  return { results: ranked.flatMap((one) => ({ ...one, raw: raw.get(one.id) as RawResult })), units, readings };
}

/** A run of words as one part where a page has it as a whole, else its words. */
async function wholeOrWords(engine: Engine, unit: Unit): Promise<Unit[]> {
  if (unit.concepts.length > 0 || unit.isNumber) return [unit];
  const whole = await engine.search(quoted(unit.text));
  return whole.length > 0 ? [unit] : wordUnits(unit, wordsOf);
}

/** Pages that match one part of the question, by its concepts and by its words. */
async function unitHits(engine: Engine, unit: Unit): Promise<UnitHits> {
  const ofConcept = async (concept: number) => codeHits(await engine.search(codeOf(concept)), engine.pages.size);
  const codes = await Promise.all(unit.concepts.map(ofConcept));
  const within = await Promise.all(unit.within.map(ofConcept));
  // Records tell which pages belong to a name; its words would only add chance finds.
  const isName = unit.concepts.some((concept) => engine.lexicon[concept]?.page);
  const literal = (await literalHits(engine, unit)).map((hits) => (isName ? only(hits, codes) : hits));
  const hits = eitherHits([...codes, ...within.map((hits) => weaker(hits, 0.3)), ...literal]);
  return { hits, trust: unit.trust };
}

/** Of the pages found by words, those that codes found as well. */
function only(hits: Hits, codes: readonly Hits[]): Hits {
  return new Map([...hits].filter(([id]) => codes.some((found) => found.has(id))));
}

async function literalHits(engine: Engine, { text, isNumber, concepts }: Unit): Promise<Hits[]> {
  if (text === "") return [];
  const whole = await engine.search(quoted(text));
  const words = wordsOf(text);
  if (words.length > 1) {
    if (whole.length > 0) return [new Map(whole.map(({ id }) => [id, 0.75]))];
    if (concepts.length > 0) return [];
  }
  const [first = text] = words;
  const found = await engine.search(isNumber && words.length > 1 ? first : text);
  if (found.length === 0) return [];
  return [weaker(wordHits(found), whole.length > 0 ? 1 : 0.3)];
}
