import path from "node:path";
import { binary, root } from "../lib/paths.ts";
import { type RunOptions, runNode } from "../lib/run.ts";
import { colours } from "./colours.ts";
import type { Outcome, TestStep } from "./outcome.ts";
import { runVitest } from "./vitest.ts";

/** A program whose exit code is the verdict: it counts as one test. */
async function program(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { code, output } = await runNode(args, { ...options, env: { ...colours, ...options.env } });
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const script = (name: string): string => path.join(root, "scripts", name);

/** `astro check` loads the content, which needs a day; which one does not matter to types. */
const anyDay = { env: { SITE_DAY: "2026-11-22", ASTRO_TELEMETRY_DISABLED: "1" } };

/** Steps that need no finished site; the last one builds it. */
export const checkSteps: readonly TestStep[] = [
  { name: "types", run: () => program([binary("astro", "bin", "astro.mjs"), "check"], anyDay) },
  { name: "lint", run: () => program([binary("@biomejs", "biome", "bin", "biome"), "ci", "--error-on-warnings"]) },
  { name: "content", run: () => program([script("check.ts")]) },
  { name: "code", run: () => runVitest(["unit", "components", "scripts"]) },
  { name: "build", run: () => program([script("build.ts")]) },
];

/**
 * Steps that look at the finished site.
 * @param built false when there is none: the steps then fail instead of testing an older one
 */
export function siteSteps(built: boolean): readonly TestStep[] {
  const needsSite = (project: string) => (built ? runVitest([project]) : Promise.resolve(notBuilt));
  return [
    { name: "site", run: () => needsSite("site") },
    { name: "browser", run: () => needsSite("e2e") },
  ];
}

const notBuilt: Outcome = { passed: 0, failed: 1, output: "Not run: the site could not be built." };
