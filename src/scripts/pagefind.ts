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

/** An ordered list of results, and whether the words were loosened to find any. */
export interface Found {
  results: RawResult[];
  relaxed: boolean;
}

/** Loads the search engine; its files come from this site on first use. */
async function loadPagefind(): Promise<Pagefind> {
  const address = "/pagefind/pagefind.js";
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 40, ranking: { termSimilarity: 2 } });
  return engine;
}

/** The search engine, loaded when first asked for. */
export interface Engine {
  load: () => Promise<Pagefind>;
  /** Lets the next call try again after a failure. */
  forget: () => void;
}

/** An engine that is loaded once, on first use. */
export function lazyEngine(): Engine {
  let loading: Promise<Pagefind> | null = null;
  return {
    load: () => {
      loading ??= loadPagefind();
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

/**
 * Searches for all words; where no page has them all, pages with the most of them come first, so
 * that nothing that matches is kept from the reader.
 */
export async function find(engine: Pagefind, query: string, filters: Record<string, string>): Promise<Found> {
  const text = query.normalize("NFKC").trim();
  const all = await engine.search(text === "" ? null : text, { filters });
  const words = wordsOf(text);
  if (all.results.length > 0 || words.length < 2) return { results: all.results, relaxed: false };
  const merged = new Map<string, { result: RawResult; score: number }>();
  for (const word of words) {
    const { results } = await engine.search(word, { filters });
    // A page that has one word more always outranks one with fewer; within that, rank decides.
    for (const [rank, result] of results.entries()) {
      const score = (merged.get(result.id)?.score ?? 0) + 1 + 0.5 / (rank + 1);
      merged.set(result.id, { result, score });
    }
  }
  const results = [...merged.values()].sort((a, b) => b.score - a.score).map((entry) => entry.result);
  return { results, relaxed: results.length > 0 };
}
