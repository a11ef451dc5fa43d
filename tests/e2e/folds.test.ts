import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";

const viewport = { width: 360, height: 800 };

/** Opens the page of a task whose metric stands elsewhere too, in 长者模式. */
async function openForElders(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("minnuo-mode", "elder"));
  await page.goto(`${origin}/tasks/xiji-2025/14/`);
}

const visible = (page: Page, selector: string) => page.locator(selector).first().isVisible();
const secondary = ["#citation-text", ".source dl", ".fold table"];

test("secondary blocks stand open for everyone, with and without scripts", async () => {
  for (const javaScriptEnabled of [true, false]) {
    await withPage({ viewport, javaScriptEnabled }, async ({ page }) => {
      await page.goto(`${origin}/tasks/xiji-2025/14/`);
      for (const selector of secondary) expect(await visible(page, selector)).toBe(true);
    });
  }
});

test("in 长者模式 they are folded, and what was promised, by whom and by when is not", () =>
  withPage({ viewport }, async ({ page }) => {
    await openForElders(page);
    for (const selector of secondary) expect(await visible(page, selector)).toBe(false);
    for (const selector of [".hero-figures", ".notes", ".status", "#t1"]) {
      expect(await visible(page, selector)).toBe(true);
    }
  }));

test("in 长者模式 the keyboard opens a folded block", () =>
  withPage({ viewport }, async ({ page }) => {
    await openForElders(page);
    await page.locator(".citation summary").press("Enter");
    expect(await visible(page, "#citation-text")).toBe(true);
  }));

test("switching 长者模式 off opens them again", () =>
  withPage({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await openForElders(page);
    await page.locator('[data-preference="mode"]').first().press("Enter");
    for (const selector of secondary) expect(await visible(page, selector)).toBe(true);
  }));

test("paper shows everything, also where the browser cannot unfold it by itself", () =>
  withPage({ viewport }, async ({ page }) => {
    await openForElders(page);
    const open = () => page.locator("details:is(.fold, .chart__data)[open]").count();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details:is(.fold, .chart__data):not([open])").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await open()).toBe(0);
    await page.emulateMedia({ media: "print" });
    for (const selector of secondary) expect(await visible(page, selector)).toBe(true);
  }));
