import { LinkChecker } from "linkinator";
import { expect, test } from "vitest";
import { distDir } from "../../scripts/lib/paths.ts";
import { serve } from "../../scripts/lib/static-server.ts";
import { builtPages } from "../support/built-site.ts";

test("no link and no fragment is broken", async () => {
  const server = await serve({ dir: distDir, port: 0 });
  const result = await new LinkChecker()
    .check({
      path: builtPages.filter(({ address }) => address !== "/404.html").map(({ address }) => server.origin + address),
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Other sites are not ours to mend; canonical links are compared in pages.test.ts.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${server.origin}/`)),
    })
    .finally(server.close);
  const broken = result.links
    .filter((link) => link.state === "BROKEN")
    .map(({ url, status, parent }) => `${parent} → ${url} (${status})`);
  expect(broken).toEqual([]);
  expect(result.links.filter((link) => link.state === "OK").length).toBeGreaterThan(builtPages.length);
});
