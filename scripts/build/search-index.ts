import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { listFiles } from "../lib/files.ts";
import { ProblemError } from "../lib/main.ts";

const entryFile = "pagefind-entry.json";

/** Pagefind's ready-made interfaces; the site has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/**
 * Indexes the finished pages and writes `/pagefind/` beside them.
 * Pages are added one by one in a fixed order: Pagefind numbers them as they come.
 * @param dir folder with the finished pages
 * @returns number of pages that can be found by searching
 * @throws ProblemError with Pagefind's own messages
 */
export async function indexPages(dir: string): Promise<number> {
  try {
    const created = await createIndex();
    refuse(created.errors);
    if (!created.index) throw new ProblemError("Pagefind made no index.");
    await addPages(created.index, dir);
    return await writeIndex(created.index, dir);
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, dir: string): Promise<void> {
  const pages = (await listFiles(dir)).filter((file) => file.endsWith(".html"));
  for (const sourcePath of pages) {
    const content = await readFile(path.join(dir, sourcePath), "utf8");
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    refuse(errors.map((error) => `${sourcePath}: ${error}`));
  }
}

async function writeIndex(index: PagefindIndex, dir: string): Promise<number> {
  const { errors, files } = await index.getFiles();
  refuse(errors);
  const entry = files.find((file) => file.path === entryFile);
  const pages = entry ? countPages(Buffer.from(entry.content).toString("utf8")) : 0;
  if (pages === 0) throw new ProblemError("Pagefind found no page to index: is data-pagefind-body missing?");
  for (const file of files) {
    if (unused.test(file.path)) continue;
    const target = path.join(dir, "pagefind", file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return pages;
}

/** Pages without data-pagefind-body are dropped without a word; only the entry file has the true number. */
function countPages(entry: string): number {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new ProblemError(errors.map((error) => `Pagefind: ${error}`).join("\n"));
}
