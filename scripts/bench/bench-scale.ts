import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles } from "../lib/files.ts";
import type { JudgedQuery } from "./judged.ts";
import { measureFirsts, measureVisit } from "./measure.ts";
import type { ScaleOptions } from "./options.ts";
import { readQueries } from "./read-queries.ts";
import { buildImaginedSite } from "./scale/imagined-site.ts";
import { type ScaleResult, scaleTable } from "./scale/scale-report.ts";
import { summarise } from "./summary.ts";
import { withSite } from "./with-site.ts";

async function folderBytes(dir: string): Promise<number> {
  const sizes = (await listFiles(dir)).map(async (file) => (await stat(path.join(dir, file))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function measureSize(tasks: number, queries: readonly JudgedQuery[]): Promise<ScaleResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "minnuo-scale-"));
  try {
    const { dir, ...built } = await buildImaginedSite(folder, tasks);
    const { cold, later } = await withSite(dir, async (site) =>
      summarise(await measureVisit(site, queries), await measureFirsts(site, queries)),
    );
    return { tasks, ...built, indexBytes: await folderBytes(path.join(dir, "pagefind")), cold, later };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the site at imagined sizes, asks each the same queries, and prints the sizes side by side.
 * Nothing is written into the project.
 * @throws ProblemError when the queries cannot be read, a build fails, or a search never ends
 */
export async function benchScale({ sizes, queries, json }: ScaleOptions): Promise<void> {
  const judged = await readQueries(queries);
  const results: ScaleResult[] = [];
  for (const tasks of sizes) results.push(await measureSize(tasks, judged));
  console.log(json ? JSON.stringify(results, null, 2) : scaleTable(results));
}
