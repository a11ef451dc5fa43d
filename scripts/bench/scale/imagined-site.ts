import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { renderPages } from "../../build/astro.ts";
import { indexPages } from "../../build/search-index.ts";
import { root } from "../../lib/paths.ts";
import { writeImaginedContent } from "./write-content.ts";

/** A finished site of an imagined size. */
export interface ImaginedSite {
  /** Folder with the site. */
  readonly dir: string;
  /** Pages that can be found by searching. */
  readonly pages: number;
  /** Milliseconds to render the pages that searching needs, and to index them. */
  readonly renderTime: number;
  readonly indexTime: number;
}

/** What search needs: the search page with its files, and the promises it leads to. */
const neededPages = ["search", "tasks"];
const day = "2026-11-22";

/** The project with other content and without the pages that no search needs. */
async function writeCheckout(dir: string, tasks: number): Promise<void> {
  for (const name of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    await cp(path.join(root, name), path.join(dir, name), { recursive: true });
  }
  const pages = path.join(dir, "src", "pages");
  const others = (await readdir(pages)).filter((name) => !neededPages.includes(name));
  await Promise.all(others.map((name) => rm(path.join(pages, name), { recursive: true })));
  await rm(path.join(pages, "tasks", "index.astro"));
  await symlink(path.join(root, "node_modules"), path.join(dir, "node_modules"), "junction");
  await mkdir(path.join(dir, "content"));
  await writeImaginedContent(path.join(dir, "content"), tasks);
}

/**
 * Builds a site of an imagined size with the project's own pages and its own index.
 * @param dir an empty folder outside the project
 * @throws ProblemError when the build fails
 */
export async function buildImaginedSite(dir: string, tasks: number): Promise<ImaginedSite> {
  const checkout = path.join(dir, "project");
  const outDir = path.join(dir, "site");
  await mkdir(checkout);
  await mkdir(outDir);
  await writeCheckout(checkout, tasks);
  const started = performance.now();
  await renderPages({ outDir, day, project: checkout });
  const rendered = performance.now();
  const pages = await indexPages(outDir);
  return { dir: outDir, pages, renderTime: rendered - started, indexTime: performance.now() - rendered };
}
