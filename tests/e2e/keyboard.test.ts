import { afterAll, describe, expect, test } from "vitest";
import { openPage, origin, withPage } from "../support/browser-page.ts";
import { pageKinds } from "../support/page-kinds.ts";

describe("on every kind of page", async () => {
  const { page, close } = await openPage({ viewport: { width: 360, height: 800 } });
  afterAll(close);

  test.each(pageKinds)("$name ($address): the first stop is a visible link to the main part", async ({ address }) => {
    await page.goto(origin + address);
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("href")).toBe("#main");
    const box = await focused.boundingBox();
    expect(box !== null && box.x >= 0 && box.y >= 0 && box.width > 1 && box.height > 1).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

test("preferences can be set by keyboard and stay", () =>
  withPage({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await page.goto(origin);
    for (const [preference, attribute, key] of [
      ["mode", "data-mode", "minnuo-mode"],
      ["theme", "data-theme", "minnuo-theme"],
    ] as const) {
      await page.locator(`[data-preference="${preference}"]`).first().press("Enter");
      const value = await page.locator("html").getAttribute(attribute);
      expect(["elder", "dark", "light"]).toContain(value);
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(value);
      await page.reload();
      expect(await page.locator("html").getAttribute(attribute)).toBe(value);
    }
  }));
