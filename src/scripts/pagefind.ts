import { normalizeQuery, type QueryUnit, type Synonym, unitsOf } from "../model/query-units.ts";

/** What one indexed page says of itself. */
export interface Hit {
  url: string;
  /** Escaped HTML with `<mark>`; the only field that may be used as HTML. */
  excerpt: string;
  meta: Record<string, string>;
}

interface RawResult {
  id: string;
  data: () => Promise<Hit>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<{ results: RawResult[] }>;
}

/** An ordered list of results. */
export interface Found {
  results: RawResult[];
  /** True when no page has all parts of the question. */
  relaxed: boolean;
  /** Official terms that were searched for as well. */
  also: string[];
}

/** What a reader asks. */
export interface Question {
  query: string;
  filters: Record<string, string>;
  synonyms: readonly Synonym[];
}

/** Loads the search engine; its files come from this site on first use. */
async function loadPagefind(): Promise<Pagefind> {
  const address = "/pagefind/pagefind.js";
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 40, ranking: { termSimilarity: 2 } });
  return engine;
}

/** Loads the everyday words; search goes on without them where they cannot be had. */
async function loadSynonyms(): Promise<Synonym[]> {
  const response = await fetch("/search/synonyms.json").catch(() => null);
  return response?.ok ? response.json() : [];
}

/** What a search needs. */
export interface Loaded {
  pagefind: Pagefind;
  synonyms: Synonym[];
}

/** The search engine, loaded when first asked for. */
export interface Engine {
  load: () => Promise<Loaded>;
  /** Lets the next call try again after a failure. */
  forget: () => void;
}

/** An engine that is loaded once, on first use. */
export function lazyEngine(): Engine {
  let loading: Promise<Loaded> | null = null;
  return {
    load: () => {
      loading ??= Promise.all([loadPagefind(), loadSynonyms()]).then(([pagefind, synonyms]) => ({
        pagefind,
        synonyms,
      }));
      return loading;
    },
    forget: () => {
      loading = null;
    },
  };
}

/** Words of a query: the index is segmented the same way. */
export function wordsOf(query: string): string[] {
  const segments = new Intl.Segmenter("zh-CN", { granularity: "word" }).segment(query);
  return [...new Set([...segments].filter((part) => part.isWordLike).map((part) => part.segment))];
}

type Search = (text: string) => Promise<RawResult[]>;

/** Results by id with the best score that any wording of a unit gives; its own words count more. */
async function scoresOf(unit: QueryUnit, search: Search): Promise<Map<string, { result: RawResult; score: number }>> {
  const scores = new Map<string, { result: RawResult; score: number }>();
  for (const [index, wording] of [unit.text, ...unit.means].entries()) {
    for (const [rank, result] of (await search(wording)).entries()) {
      const score = (index === 0 ? 1 : 0.8) + 0.5 / (rank + 1);
      if (score > (scores.get(result.id)?.score ?? 0)) scores.set(result.id, { result, score });
    }
  }
  return scores;
}

/**
 * Searches for all parts of a question, each in its own words and in official ones. Where no page
 * has all parts, pages with the most of them come first, so that nothing that matches is kept from
 * the reader.
 */
export async function find(engine: Pagefind, question: Question): Promise<Found> {
  const { filters } = question;
  const text = normalizeQuery(question.query);
  const search: Search = async (words) => (await engine.search(words, { filters })).results;
  if (text === "") return { results: (await engine.search(null, { filters })).results, relaxed: false, also: [] };
  const direct = await search(text);
  const units = unitsOf(text, question.synonyms, wordsOf);
  const also = units.flatMap((unit) => unit.means);
  const isEnough = direct.length > 0 || units.length < 2;
  if (also.length === 0 && isEnough) return { results: direct, relaxed: false, also };

  const merged = new Map<string, { result: RawResult; score: number; parts: number }>();
  for (const unit of units) {
    for (const [id, { result, score }] of await scoresOf(unit, search)) {
      const before = merged.get(id) ?? { score: 0, parts: 0 };
      merged.set(id, { result, score: before.score + score, parts: before.parts + 1 });
    }
  }
  for (const [rank, result] of direct.entries()) {
    const before = merged.get(result.id) ?? { score: 0, parts: 0 };
    merged.set(result.id, { result, score: before.score + 1 + 0.5 / (rank + 1), parts: units.length });
  }
  const ranked = [...merged.values()].sort((a, b) => b.parts - a.parts || b.score - a.score);
  const complete = ranked.filter(({ parts }) => parts >= units.length);
  const relaxed = complete.length === 0 && ranked.length > 0;
  return { results: (relaxed ? ranked : complete).map(({ result }) => result), relaxed, also };
}
