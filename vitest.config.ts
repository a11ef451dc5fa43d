import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";

/** The day tests of components reckon on; the clock must not decide whether a test passes. */
const env = { SITE_DAY: "2026-11-22", TZ: "UTC" };

const tests = (name: string) => ({ name, include: [`tests/${name}/**/*.test.ts`], env });

/** Two browsers at once is what two cores can carry. */
const e2e = {
  ...tests("e2e"),
  globalSetup: "tests/e2e/global-setup.ts",
  maxWorkers: 2,
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Files share a worker, so that the site is read and parsed once for all of them. */
const site = { ...tests("site"), globalSetup: "tests/site/global-setup.ts", isolate: false, testTimeout: 180_000 };

export default defineConfig({
  test: {
    // Vitest would leave one core idle, which on two cores is half of the machine. Files of a
    // project share a worker where nothing is mocked: a third of the time was spent on new ones.
    maxWorkers: "100%",
    projects: [
      { test: { ...tests("unit"), isolate: false } },
      { test: { ...tests("scripts"), isolate: false } },
      getViteConfig({ test: tests("components") }, { devToolbar: { enabled: false } }),
      { test: site },
      { test: e2e },
    ],
  },
});
