import { getEntry } from "astro:content";
import { type IndexPage, indexPages } from "../model/search/cards.ts";
import { compileLexicon, type IndexLexicon } from "../model/search/compile.ts";
import { nameConcepts } from "../model/search/name-concepts.ts";
import { ledger } from "./ledger.ts";

async function load(): Promise<IndexLexicon> {
  const entry = await getEntry("synonyms", "synonyms");
  if (!entry) throw new Error("content/synonyms.yaml is missing");
  return compileLexicon(nameConcepts(await ledger), entry.data.entries);
}

/** The words that search knows, compiled once for the index and for browsers. */
export const searchLexicon: Promise<IndexLexicon> = load();

async function loadPages(): Promise<IndexPage[]> {
  return indexPages(await ledger, await searchLexicon);
}

/** Every page that can be found by searching. */
export const searchPages: Promise<IndexPage[]> = loadPages();
