import { codeOf } from "../model/search/code.ts";
import { codeHits, eitherHits, weaker, wordHits } from "../model/search/hits.ts";
import type { Hits, UnitHits } from "../model/search/rank.ts";
import { rowsOf, type Unit, wordUnits } from "../model/search/units.ts";
import { wordsOf } from "../model/search/words.ts";
import { quoted } from "./pagefind.ts";
import type { Engine } from "./search-engine.ts";

/** How much weaker a page matches that has only a shorter wording within the one asked for. */
const withinShare = 0.05;

/** How well a page matches that has several words in a row, 0–1. */
const rowStrength = 0.75;

/** How much weaker a word matches that stands in pages only as the beginning of others. */
const beginningShare = 0.3;

/** A run of words as one part where a page has it as a whole, else the longest rows of its words that pages have. */
export async function wholeOrWords({ search }: Engine, unit: Unit): Promise<Unit[]> {
  if (unit.concepts.length > 0 || unit.isNumber) return [unit];
  const isFound = async (text: string) => (await search(quoted(text))).length > 0;
  if (await isFound(unit.text)) return [unit];
  const found: string[] = [];
  for (const row of rowsOf(unit.text, wordsOf)) {
    if (found.some((longer) => longer.includes(row))) continue;
    if (await isFound(row)) found.push(row);
  }
  return wordUnits(found.length > 0 ? found : wordsOf(unit.text));
}

/** Pages that match one part of a question, by its concepts and by its words. */
export async function hitsOf(engine: Engine, unit: Unit): Promise<UnitHits> {
  const ofConcept = async (concept: number) => codeHits(await engine.search(codeOf(concept)), engine.pages.size);
  const codes = await Promise.all(unit.concepts.map(ofConcept));
  const within = await Promise.all(unit.within.map(ofConcept));
  const isName = unit.concepts.some((concept) => engine.lexicon[concept]?.page);
  const literal = (await literalHits(engine, unit)).map((hits) => (isName ? only(hits, codes) : hits));
  const exact = eitherHits([...codes, ...literal]);
  const hits = eitherHits([exact, ...within.map((one) => weaker(one, withinShare))]);
  return { hits, pages: exact.size || hits.size, trust: unit.trust };
}

/** Of the pages found by words, those that codes found as well. */
function only(hits: Hits, codes: readonly Hits[]): Hits {
  return new Map([...hits].filter(([id]) => codes.some((found) => found.has(id))));
}

async function literalHits({ search }: Engine, { text, isNumber, concepts }: Unit): Promise<Hits[]> {
  if (text === "" || concepts.length > 0) return [];
  const whole = await search(quoted(text));
  const words = wordsOf(text);
  if (words.length > 1 && whole.length > 0) return [new Map(whole.map(({ id }) => [id, rowStrength]))];
  const [first = text] = words;
  const found = await search(isNumber && words.length > 1 ? first : text);
  if (found.length === 0) return [];
  return [weaker(wordHits(found), whole.length > 0 ? 1 : beginningShare)];
}
