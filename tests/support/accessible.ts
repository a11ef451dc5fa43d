import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { colourRules, injectAxe, violations } from "./axe.ts";
import { openPage, origin } from "./browser-page.ts";
import { pageKinds } from "./page-kinds.ts";

const smallestTarget = 44;

/** A4 has about so many pixels between its margins. */
const paperWidth = 680;

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

/**
 * Everything axe finds in the looks of a page, and targets too small for elder mode. Dark pages differ from
 * light ones in their colours only, and paper has one width.
 */
async function findings(page: Page, address: string): Promise<Record<string, readonly string[]>> {
  await page.emulateMedia({ colorScheme: "light", media: "screen" });
  await page.goto(origin + address);
  await injectAxe(page);
  const found: Record<string, readonly string[]> = { light: await violations(page) };
  await page.emulateMedia({ colorScheme: "dark" });
  found.dark = await violations(page, colourRules);
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  if ((page.viewportSize()?.width ?? 0) >= paperWidth) found.print = await violations(page);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => localStorage.setItem("minnuo-mode", "elder"));
  await page.reload();
  expect(await page.locator("html").getAttribute("data-mode")).toBe("elder");
  await injectAxe(page);
  found.elder = await violations(page);
  found.targets = await smallTargets(page);
  await page.evaluate(() => localStorage.clear());
  return found;
}

/** The tests of one screen width; one file per width lets two workers share them. */
export function testAccessibility(width: number): void {
  describe(`${width} px wide`, async () => {
    const { page, complaints, close } = await openPage({ viewport: { width, height: 800 } });
    afterAll(close);

    test.each(pageKinds)("$name ($address) is accessible in every look", async ({ address }) => {
      complaints.length = 0;
      const found = await findings(page, address);
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
      expect(complaints).toEqual([]);
    });
  });
}
