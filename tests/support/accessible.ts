import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { colourRules, injectAxe, violations } from "./axe.ts";
import { openPage, origin } from "./browser-page.ts";
import { pageKinds } from "./page-kinds.ts";

const smallestTarget = 44;

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

type Findings = Record<string, readonly string[]>;

/** Everything axe finds in a page in light colours, and on a desk in dark ones and on paper. */
async function onDesk(page: Page): Promise<Findings> {
  const found: Findings = { light: await violations(page) };
  await page.emulateMedia({ colorScheme: "dark" });
  found.dark = await violations(page, colourRules);
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  found.print = await violations(page);
  return found;
}

/** Everything axe finds in a page on a phone, and in 长者模式 with its larger targets. */
async function onPhone(page: Page): Promise<Findings> {
  const found: Findings = { light: await violations(page) };
  await page.evaluate(() => localStorage.setItem("minnuo-mode", "elder"));
  await page.reload();
  expect(await page.locator("html").getAttribute("data-mode")).toBe("elder");
  await injectAxe(page);
  found.elder = await violations(page);
  found.targets = await smallTargets(page);
  await page.evaluate(() => localStorage.clear());
  return found;
}

/** Each look costs seconds a page: those that other widths share are tested at one. */
const looks = { 360: onPhone, 1280: onDesk };

/** The tests of one screen width; one file per width lets two workers share them. */
export function testAccessibility(width: keyof typeof looks): void {
  describe(`${width} px wide`, async () => {
    const { page, complaints, close } = await openPage({ viewport: { width, height: 800 } });
    afterAll(close);

    test.each(pageKinds)("$name ($address) is accessible in every look", async ({ address }) => {
      complaints.length = 0;
      await page.emulateMedia({ colorScheme: "light", media: "screen" });
      await page.goto(origin + address);
      await injectAxe(page);
      const found = await looks[width](page);
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
      expect(complaints).toEqual([]);
    });
  });
}
