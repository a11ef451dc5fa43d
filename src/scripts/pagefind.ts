import { metaWeights } from "../model/search/fields.ts";
import type { RawHit } from "../model/search/hits.ts";

/** What a page of the index says of itself. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A page that the index gives back; its text is loaded when asked for. */
export interface RawResult extends RawHit {
  data: () => Promise<Fragment>;
}

/** Pagefind's own interface, as far as it is used. */
export interface Pagefind {
  search: (query: string | null) => Promise<{ results: RawResult[] }>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Searches for words or a code, or for every page; the same question is asked only once. */
export type Search = (query: string | null) => Promise<readonly RawResult[]>;

/**
 * Loads the search engine; its files come from this site on first use. Searching takes a few
 * milliseconds, so that a worker would cost more than it saves.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = "/pagefind/pagefind.js";
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return createInstance({ noWorker: true, ranking: { termSimilarity: 2, metaWeights } });
}

/** A search that remembers what was found. */
export function rememberingSearch(engine: Pagefind): Search {
  const found = new Map<string | null, Promise<readonly RawResult[]>>();
  return (query) => {
    const before = found.get(query);
    if (before) return before;
    const results = engine.search(query).then((answer) => answer.results);
    found.set(query, results);
    results.catch(() => found.delete(query));
    return results;
  };
}

/** A text to be found word for word. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', " ")}"`;
}
