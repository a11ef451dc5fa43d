import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { benchProblems } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";
import { findBrowser } from "../lib/find-browser.ts";
import { ProblemError } from "../lib/main.ts";
import { serve } from "../lib/static-server.ts";
import type { SearchSite } from "./measure.ts";

/**
 * Serves a finished site, starts a browser, does some work with both, and ends them.
 * @param dir folder with the finished site
 * @throws ProblemError when there is no site in it
 */
export async function withSite<T>(dir: string, work: (site: SearchSite) => Promise<T>): Promise<T> {
  if (!existsSync(path.join(dir, "search", "index.html"))) throw new ProblemError(fill(benchProblems.noSite, { dir }));
  const { executablePath, env } = await findBrowser();
  const server = await serve({ dir, port: 0 });
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox"],
      env: { ...process.env, ...env },
    });
    return await work({ browser, origin: server.origin }).finally(() => browser.close());
  } finally {
    await server.close();
  }
}
