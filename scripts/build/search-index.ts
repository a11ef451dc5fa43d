import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { listFiles } from "../lib/files.ts";
import { ProblemError } from "../lib/main.ts";

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
    const indexed = await addPages(created.index, dir);
    if (indexed === 0) throw new ProblemError("Pagefind found no text in any page.");
    await writeIndex(created.index, dir);
    return indexed;
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, dir: string): Promise<number> {
  const pages = (await listFiles(dir)).filter((file) => file.endsWith(".html"));
  let indexed = 0;
  for (const sourcePath of pages) {
    const content = await readFile(path.join(dir, sourcePath), "utf8");
    const { errors, file } = await index.addHTMLFile({ sourcePath, content });
    refuse(errors.map((error) => `${sourcePath}: ${error}`));
    if (file.uniqueWords > 0) indexed += 1;
  }
  return indexed;
}

async function writeIndex(index: PagefindIndex, dir: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  refuse(errors);
  for (const file of files) {
    if (unused.test(file.path)) continue;
    const target = path.join(dir, "pagefind", file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new ProblemError(errors.map((error) => `Pagefind: ${error}`).join("\n"));
}
