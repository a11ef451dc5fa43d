import path from "node:path";
import { listFiles } from "../lib/files.ts";
import { ProblemError } from "../lib/main.ts";
import { distDir, root } from "../lib/paths.ts";
import { step } from "../lib/steps.ts";
import { renderPages } from "./astro.ts";
import { refuseBadContent } from "./content.ts";
import { publish } from "./release.ts";
import { indexPages } from "./search-index.ts";

/**
 * The recipe of the published site: check content → render pages → index for search → swap.
 * Each step prints its name and time; the first failure ends it and leaves `dist` as it was.
 * @param day the day statuses are reckoned on, `YYYY-MM-DD`
 */
export async function buildSite(day: string): Promise<void> {
  await step("check", refuseBadContent);
  const folders = { releases: path.join(root, "releases"), dist: distDir };
  await publish(folders, async (dir) => {
    await step("build", async () => {
      await renderPages({ outDir: dir, day });
      return `${await countPages(dir)} pages, as of ${day}`;
    });
    await step("index", async () => `${await indexPages(dir)} pages can be searched`);
  });
}

async function countPages(dir: string): Promise<number> {
  const pages = (await listFiles(dir)).filter((file) => file.endsWith(".html"));
  if (pages.length === 0) throw new ProblemError("The build wrote no page at all.");
  return pages.length;
}
