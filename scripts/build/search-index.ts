import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import type { IndexPage } from "../../src/model/search/cards.ts";
import { packFacets } from "../../src/model/search/facet-file.ts";
import { ProblemError } from "../lib/main.ts";
import { slimFragment } from "./fragment.ts";

/** What the index is made from, written by the page build. */
const source = "search/index-pages.json";

/** Pagefind's ready-made interfaces; the site has its own, and searches without a worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/u;

/** Smaller parts of the index than Pagefind's 20,000 positions: a question needs a few words of each. */
const chunkSize = "1000";

/**
 * Makes the search index and writes `/pagefind/` beside the pages.
 * Pages are added one by one in a fixed order: Pagefind numbers them as they come.
 * @param dir folder with the finished pages
 * @returns number of pages that can be found by searching
 * @throws ProblemError with Pagefind's own messages
 */
export async function indexPages(dir: string): Promise<number> {
  const pages = JSON.parse(await readFile(path.join(dir, source), "utf8")) as IndexPage[];
  if (pages.length === 0) throw new ProblemError("There is no page to search.");
  await rm(path.join(dir, source));
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  try {
    const created = await createIndex();
    refuse(created.errors);
    if (!created.index) throw new ProblemError("Pagefind made no index.");
    await addPages(created.index, pages);
    await writeIndex(created.index, pages, path.join(dir, "pagefind"));
  } finally {
    await close();
  }
  return pages.length;
}

async function addPages(index: PagefindIndex, pages: readonly IndexPage[]): Promise<void> {
  for (const { url, html } of pages) {
    const { errors } = await index.addHTMLFile({ url, content: html });
    refuse(errors.map((error) => `${url}: ${error}`));
  }
}

async function writeIndex(index: PagefindIndex, pages: readonly IndexPage[], dir: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  refuse(errors);
  for (const file of files.filter(({ path: name }) => !unused.test(name))) {
    const target = path.join(dir, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, isFragment(file) ? slimFragment(file.content) : file.content);
  }
  await writeFile(path.join(dir, "facets.json"), JSON.stringify(packFacets(pages.map(({ facets }) => facets))));
}

const isFragment = ({ path: name }: IndexFile): boolean => name.endsWith(".pf_fragment");

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new ProblemError(errors.map((error) => `Pagefind: ${error}`).join("\n"));
}
