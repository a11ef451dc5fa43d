import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";
import { pageKinds, strayPages } from "../support/page-kinds.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const smallestTarget = 44;

/** What axe finds: rule and place. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Controls and stand-alone links smaller than a thumb; links inside a sentence are exempt (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const isInline = (element: Element) => getComputedStyle(element).display === "inline";
    return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, textarea")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInline(element))
      .filter((element) => !element.closest(".visually-hidden, .skip-link, [hidden]"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < smallest - 0.5 || box.width < smallest - 0.5))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  }, smallestTarget);
}

test("every page belongs to a kind that is tested", () => {
  expect(strayPages).toEqual([]);
});

describe.each([360, 1280])("%d px wide", (width) => {
  test.each(pageKinds)("$name ($address) is accessible in light, dark, print and elder mode", ({ address }) =>
    withPage({ viewport: { width, height: 800 } }, async ({ page, complaints }) => {
      await page.goto(origin + address);
      const found: Record<string, readonly string[]> = { light: await violations(page) };
      await page.emulateMedia({ colorScheme: "dark" });
      found.dark = await violations(page);
      await page.emulateMedia({ colorScheme: "light", media: "print" });
      found.print = await violations(page);
      await page.emulateMedia({ media: "screen" });
      await page.evaluate(() => localStorage.setItem("minnuo-mode", "elder"));
      await page.reload();
      expect(await page.locator("html").getAttribute("data-mode")).toBe("elder");
      found.elder = await violations(page);
      found.targets = await smallTargets(page);
      expect(found).toEqual({ light: [], dark: [], print: [], elder: [], targets: [] });
      expect(complaints).toEqual([]);
    }),
  );
});
