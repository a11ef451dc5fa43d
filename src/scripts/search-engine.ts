import { type EverydayFile, everydayFiles, filesFor } from "../model/search/everyday.ts";
import { type FacetFile, type FacetSets, type PageFacts, pageFacts, unpackFacets } from "../model/search/facet-file.ts";
import { type FormTable, formTable, withForms } from "../model/search/form-table.ts";
import { formsOf, type Lexicon } from "../model/search/lexicon.ts";
import { type PackedLexicon, unpackLexicon } from "../model/search/packed-lexicon.ts";
import type { SimplifiedFile } from "../model/search/simplify.ts";
import { readSounds, type SoundFile, type Sounds } from "../model/search/sounds.ts";
import { loadPagefind, rememberingSearch, type Search } from "./pagefind.ts";

/** What a search needs. */
export interface Engine {
  search: Search;
  tables: Tables;
  lexicon: Lexicon;
  table: FormTable;
  /** Every wording, and every character of them. */
  forms: readonly string[];
  signs: ReadonlySet<string>;
  /** What is known of each page of the index. */
  pages: ReadonlyMap<string, PageFacts>;
  facets: FacetSets;
}

/** Tables that only some questions need. */
export interface Tables {
  simplified: () => Promise<SimplifiedFile>;
  sounds: () => Promise<Sounds>;
  /** Wordings that are not loaded with the page, by the number of their file. */
  everyday: (file: number) => Promise<EverydayFile>;
}

/** Something that is loaded on first use. */
export interface Lazy<T> {
  load: () => Promise<T>;
  /** Lets the next call try again after a failure. */
  forget: () => void;
}

/** Loads something once, when first asked for; a failure is not kept. */
export function lazy<T>(start: () => Promise<T>): Lazy<T> {
  let loading: Promise<T> | null = null;
  const forget = () => {
    loading = null;
  };
  return {
    load: () => {
      loading ??= start().catch((error: unknown) => {
        forget();
        throw error;
      });
      return loading;
    },
    forget,
  };
}

async function loadJson<T>(address: string): Promise<T> {
  // The codes of the lexicon belong to one build of the index: an old copy would mislead.
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}

function everydayLoader(): Tables["everyday"] {
  const files = Array.from({ length: everydayFiles }, (_, file) =>
    lazy(() => loadJson<EverydayFile>(`/search/everyday/${file}.json`)),
  );
  return async (file) => files[file]?.load() ?? {};
}

/** The engine with every wording that may help to understand a question, as far as they can be loaded. */
export async function withEveryday(engine: Engine, text: string): Promise<Engine> {
  const loads = await Promise.allSettled(filesFor(text, engine.table).map(engine.tables.everyday));
  const more = loads.flatMap((load) => (load.status === "fulfilled" ? Object.entries(load.value) : []));
  return { ...engine, table: withForms(engine.table, more) };
}

/** Loads the index, the words that search knows and what results can be narrowed down by. */
export async function loadEngine(): Promise<Engine> {
  const [pagefind, packed, file] = await Promise.all([
    loadPagefind(),
    loadJson<PackedLexicon>("/search/lexicon.json"),
    loadJson<FacetFile>("/pagefind/facets.json"),
  ]);
  const lexicon = unpackLexicon(packed);
  const ids = (await pagefind.search(null)).results.map(({ id }) => id);
  const facets = unpackFacets(file, ids);
  const forms = [...new Set(lexicon.flatMap(formsOf))];
  return {
    search: rememberingSearch(pagefind),
    tables: {
      simplified: lazy(() => loadJson<SimplifiedFile>("/search/simplified.json")).load,
      sounds: lazy(async () => readSounds(await loadJson<SoundFile>("/search/sounds.json"))).load,
      everyday: everydayLoader(),
    },
    lexicon,
    table: formTable(lexicon.map(formsOf)),
    forms,
    signs: new Set(forms.join("")),
    pages: pageFacts(ids, facets),
    facets,
  };
}
