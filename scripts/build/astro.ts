import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { ProblemError } from "../lib/main.ts";
import { root } from "../lib/paths.ts";
import { runNode } from "../lib/run.ts";
import { failures, parseLog } from "./astro-log.ts";

/** What Astro needs to know to write the pages. */
export interface AstroBuild {
  /** Fresh folder for the pages. */
  readonly outDir: string;
  /** The day statuses are reckoned on, `YYYY-MM-DD`. */
  readonly day: string;
  /** Folder of the project; this one unless told otherwise. */
  readonly project?: string;
}

/**
 * All that is taken over from the caller. Vite makes other variables visible to pages, and so
 * a shell or a test runner could change what is published.
 */
const neededToRun = ["HOME", "PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "USERPROFILE"];

const sameEverywhere = { LC_ALL: "C.UTF-8", TZ: "UTC", NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };

/**
 * Renders every page into `outDir` from a cold content store.
 * @throws ProblemError naming every error and every warning that is not allowed by name
 */
export async function renderPages({ outDir, day, project = root }: AstroBuild): Promise<void> {
  const cacheDir = `${outDir}.cache`;
  try {
    const { code, output } = await runNode(
      [path.join(root, "scripts/build/astro-child.ts"), outDir, cacheDir, project],
      {
        cwd: project,
        inherit: neededToRun,
        env: { ...sameEverywhere, SITE_DAY: day },
      },
    );
    const failed = failures(parseLog(output));
    if (failed.length > 0) {
      throw new ProblemError(failed.map(({ level, label, message }) => `${level} [${label}] ${message}`).join("\n"));
    }
    if (code !== 0) throw new ProblemError(`astro build ended with exit code ${code}:\n${output}`);
    if (existsSync(path.join(outDir, ".prerender"))) {
      throw new ProblemError("astro build left its .prerender folder behind: a page failed while it was rendered.");
    }
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}
