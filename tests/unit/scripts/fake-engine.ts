import { type find, wordsOf } from "../../../src/scripts/pagefind.ts";

type Engine = Parameters<typeof find>[0];

/** One indexed page. */
export interface FakePage {
  readonly id: string;
  readonly words: readonly string[];
  readonly place?: string;
}

/** A search engine over a few pages, and the queries it was asked. */
export interface FakeEngine extends Engine {
  readonly asked: readonly (string | null)[];
}

/** Finds the pages that have all words of a query, in the order in which the pages are given. */
export function fakeEngine(pages: readonly FakePage[]): FakeEngine {
  const asked: (string | null)[] = [];
  const result = ({ id }: FakePage) => ({ id, data: async () => ({ url: `/${id}/`, excerpt: "", meta: {} }) });
  return {
    asked,
    options: async () => {},
    search: async (query, { filters }) => {
      asked.push(query);
      const wanted = wordsOf(query ?? "");
      const isHit = ({ words, place }: FakePage) =>
        wanted.every((word) => words.includes(word)) && (filters.place === undefined || filters.place === place);
      return { results: pages.filter(isHit).map(result) };
    },
  };
}
