import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { openPage, origin, withPage } from "../support/browser-page.ts";
import { pageKinds } from "../support/page-kinds.ts";

const widths = [320, 360, 768, 1280];

/** How far the page can be moved sideways, and the elements that stick out. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const excess = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
    if (excess <= 0) return [];
    const sticking = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [`${excess} px too wide`, ...sticking.slice(-5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

async function overflowAtAllWidths(page: Page): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await overflow(page);
    if (sideways.length > 0) found[width] = sideways;
  }
  return found;
}

test("Chinese text is measured with a Chinese font", () =>
  withPage({}, async ({ page }) => {
    await page.goto(origin);
    const width = await page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d");
      if (context) context.font = "100px sans-serif";
      return context?.measureText("民诺").width;
    });
    expect(width).toBe(200);
  }));

describe.each(["normal", "elder"])("in %s mode", async (mode) => {
  const { page, close } = await openPage();
  await page.addInitScript((value) => localStorage.setItem("minnuo-mode", value), mode);
  afterAll(close);

  test.each(pageKinds)("$name ($address) fits every width", async ({ address }) => {
    await page.goto(origin + address);
    expect(await overflowAtAllWidths(page)).toEqual({});
    // Text twice as large still fits a phone held sideways.
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await overflow(page)).toEqual([]);
  });
});
