import type { SearchState } from "../model/search/address.ts";
import { countFacets, type FacetName, narrow } from "../model/search/facets.ts";
import type { Lexicon, NamedPage } from "../model/search/lexicon.ts";
import { namesFound } from "../model/search/names-found.ts";
import { normalizeText, readable } from "../model/search/normalize.ts";
import { type Ranked, rank } from "../model/search/rank.ts";
import { alsoSearched } from "../model/search/understood.ts";
import { literalUnits, type Unit, unitsOf } from "../model/search/units.ts";
import { wordsOf } from "../model/search/words.ts";
import { quoted, type RawResult } from "./pagefind.ts";
import { type Engine, withEveryday } from "./search-engine.ts";
import { hitsOf, wholeOrWords } from "./search-hits.ts";
import { type Reading, understand } from "./search-understand.ts";

/** A result whose text can be loaded. */
export type Result = Ranked & { raw: RawResult };

/** What a question gives. */
export interface Answer {
  /** The question as it was searched. */
  text: string;
  /** Results that answer to every chosen facet, best first. */
  results: Result[];
  /** Number of results before they were narrowed down. */
  found: number;
  counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  names: NamedPage[];
  units: Unit[];
  lexicon: Lexicon;
  /** What was read otherwise than it was typed. */
  readings: Reading[];
  /** Wordings that were searched as well. */
  also: string[];
  /** True when only the beginning of the question was read. */
  isCut: boolean;
}

/** Finds what a state asks for. */
export async function answer(engine: Engine, { query, isExact, choices }: SearchState): Promise<Answer> {
  const { text: read, isCut } = readable(query);
  const asked = normalizeText(read);
  const { text, readings } = isExact ? { text: asked, readings: [] } : await understand(engine, asked);
  const units = await unitsFor(engine, text, isExact);
  const all = text === "" ? await everything(engine) : await rankedOrLiteral(engine, text, units);
  const results = narrow(all, choices, engine.facets);
  return {
    text,
    results,
    found: all.length,
    counts: countFacets(all, choices, engine.facets),
    names: isExact ? [] : namesFound(units, engine.lexicon),
    units,
    lexicon: engine.lexicon,
    readings,
    also: isExact ? [] : alsoSearched(units, engine.lexicon),
    isCut,
  };
}

async function unitsFor(engine: Engine, text: string, isExact: boolean): Promise<Unit[]> {
  if (text === "") return [];
  const parts = isExact ? literalUnits(text) : await knownUnits(engine, text);
  return (await Promise.all(parts.map((part) => wholeOrWords(engine, part)))).flat();
}

async function knownUnits(engine: Engine, text: string): Promise<Unit[]> {
  const { table } = await withEveryday(engine, text);
  return unitsOf(text, { table, split: wordsOf });
}

/**
 * Results of the parts of a question. Where it was understood as something that no page has, but pages have its
 * words, those: 贺兰山 is more than the county of that name.
 */
async function rankedOrLiteral(engine: Engine, text: string, units: readonly Unit[]): Promise<Result[]> {
  const found = await ranked(engine, text, units);
  if (found.length > 0 || (await engine.search(quoted(text))).length === 0) return found;
  return ranked(engine, text, literalUnits(text));
}

/** Results of the parts of a question, and of the whole of it word for word. */
async function ranked(engine: Engine, text: string, units: readonly Unit[]): Promise<Result[]> {
  const raw = new Map<string, RawResult>();
  const search: Engine["search"] = async (query) => {
    const found = await engine.search(query);
    for (const result of found) raw.set(result.id, result);
    return found;
  };
  const [hits, phrase] = await Promise.all([
    Promise.all(units.map((unit) => hitsOf({ ...engine, search }, unit))),
    isPhrase(units, engine) ? search(quoted(text)) : [],
  ]);
  const list = rank({ units: hits, phrase: new Set(phrase.map(({ id }) => id)), pages: engine.pages });
  return list.flatMap((one) => {
    const result = raw.get(one.id);
    return result ? [{ ...one, raw: result }] : [];
  });
}

/** True where pages that have the question word for word deserve to come first: of names, records tell enough. */
function isPhrase(units: readonly Unit[], { lexicon }: Engine): boolean {
  const isKnown = units.every(({ concepts }) => concepts.length > 0);
  const isName = units.some(({ concepts }) => concepts.some((concept) => lexicon[concept]?.page));
  return !isKnown || (units.length === 1 && !isName);
}

/** Every promise in printed order, for those who choose facets only. */
async function everything({ search, pages }: Engine): Promise<Result[]> {
  const all = (await search(null)).filter(({ id }) => pages.get(id)?.kind === "task");
  const position = ({ id }: RawResult) => pages.get(id)?.position ?? 0;
  return all.toSorted((a, b) => position(a) - position(b)).map((raw) => ({ id: raw.id, score: 1, isWhole: true, raw }));
}
