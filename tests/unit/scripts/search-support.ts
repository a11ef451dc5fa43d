import { codeOf } from "../../../src/model/search/code.ts";
import { packEveryday } from "../../../src/model/search/everyday.ts";
import { unpackFacets } from "../../../src/model/search/facet-file.ts";
import { formTable } from "../../../src/model/search/form-table.ts";
import { formsOf, type Lexicon } from "../../../src/model/search/lexicon.ts";
import { packLexicon, unpackLexicon } from "../../../src/model/search/packed-lexicon.ts";
import { readSounds } from "../../../src/model/search/sounds.ts";
import { wordsOf } from "../../../src/model/search/words.ts";
import type { RawResult } from "../../../src/scripts/pagefind.ts";
import type { Engine } from "../../../src/scripts/search-engine.ts";

/** One page of an index for tests. */
export interface TestPage {
  id: string;
  text: string;
  /** Numbers of its concepts. */
  concepts?: readonly number[];
  kind?: "task" | "metric";
  place?: string;
}

/** An engine over a few pages, and what it was asked. */
export interface TestEngine extends Engine {
  asked: (string | null)[];
  /** Names of the tables that were loaded. */
  loaded: string[];
}

/** A search engine that knows the pages it is given; of words, a page must hold all. */
export function testEngine(pages: readonly TestPage[], whole: Lexicon): TestEngine {
  const lexicon = unpackLexicon(packLexicon(whole));
  const asked: (string | null)[] = [];
  const loaded: string[] = [];
  const resultOf = ({ id, text }: TestPage): RawResult => ({
    id,
    score: 1,
    data: async () => ({ url: `/${id}/`, content: text, meta: {} }),
  });
  const has = ({ text, concepts = [] }: TestPage, query: string) => {
    if (concepts.some((concept) => codeOf(concept) === query)) return true;
    const exact = /^"(?<words>.+)"$/u.exec(query)?.groups?.words;
    return exact === undefined ? wordsOf(query).every((word) => text.includes(word)) : text.includes(exact);
  };
  const placed = pages.map((page, position) => [page, position] as const);
  return {
    asked,
    loaded,
    search: async (query) => {
      asked.push(query);
      return pages.filter((page) => query === null || has(page, query)).map(resultOf);
    },
    lexicon,
    table: formTable(lexicon.map(formsOf)),
    forms: lexicon.flatMap(formsOf),
    signs: new Set(lexicon.flatMap(formsOf).join("")),
    tables: {
      simplified: async () => {
        loaded.push("simplified");
        return { from: "兒園", to: "儿园" };
      },
      everyday: async (file) => {
        loaded.push("everyday");
        return packEveryday(whole)[file] ?? {};
      },
      sounds: async () => {
        loaded.push("sounds");
        return readSounds({ you: "幼", er: "儿", yuan: "园圆", can: "残", ji: "疾级", ren: "人" });
      },
    },
    pages: new Map(placed.map(([{ id, kind = "task" }, position]) => [id, { position, kind, document: id }])),
    facets: unpackFacets(
      {
        pages: pages.length,
        facets: {
          place: Object.fromEntries(placed.map(([{ place = "xiji" }, position]) => [place, String(position)])),
        },
      },
      pages.map(({ id }) => id),
    ),
  };
}
