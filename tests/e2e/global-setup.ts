import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/lib/find-browser.ts";
import { distDir } from "../../scripts/lib/paths.ts";
import { serve } from "../../scripts/lib/static-server.ts";
import { writeFontConfig } from "../support/fonts.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the finished site, without a slash at the end. */
    origin: string;
    /** Where the one browser of this run is reached. */
    browser: string;
  }
}

/** Serves the finished site and starts one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(distDir, "index.html"))) {
    throw new Error("There is no finished site to test: run “npm run build” first.");
  }
  const { executablePath, env } = await findBrowser();
  const FONTCONFIG_FILE = await writeFontConfig();
  const browser = await chromium.launchServer({
    executablePath,
    args: ["--no-sandbox"],
    env: { ...definedEnv(), ...env, FONTCONFIG_FILE },
  });
  const server = await serve({ dir: distDir, port: 0 });
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
