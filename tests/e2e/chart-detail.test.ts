import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";

const wide = { viewport: { width: 1280, height: 800 } };

/** The first chart of a kind on a page, its marks and its line of words. */
function parts(page: Page, kind: string) {
  const chart = page.locator(`.chart--${kind}`).first();
  return {
    marks: chart.locator("[data-detail]"),
    line: chart.locator(".chart__detail"),
    picture: chart.locator(".chart__picture"),
  };
}

const words = (mark: Locator) => mark.getAttribute("data-detail");

describe("pointing at a mark", () => {
  test.each([
    { address: "/money/", kind: "bars" },
    { address: "/tasks/xiji-2025/14/", kind: "target-range" },
    { address: "/timeline/", kind: "timeline" },
    { address: "/departments/", kind: "matrix" },
    { address: "/places/", kind: "tile-map" },
  ])(
    "of the $kind on $address says it in full words below the chart, and leaving the chart ends that",
    async ({ address, kind }) =>
      withPage(wide, async ({ page, complaints }) => {
        await page.goto(origin + address);
        const { marks, line } = parts(page, kind);
        await marks.nth(1).hover();
        expect(await line.innerText()).toBe(await words(marks.nth(1)));
        expect(await line.isVisible()).toBe(true);
        await page.locator("h1").hover();
        expect(await line.innerText()).toBe("");
        expect(complaints).toEqual([]);
      }),
  );

  test("keeps the words while the pointer moves onto them, until Escape", () =>
    withPage(wide, async ({ page }) => {
      await page.goto(`${origin}/timeline/`);
      const { marks, line } = parts(page, "timeline");
      await marks.first().hover();
      await line.hover();
      expect(await line.innerText()).toBe(await words(marks.first()));
      await page.keyboard.press("Escape");
      expect(await line.innerText()).toBe("");
    }));

  test("and clicking it keeps the words", () =>
    withPage(wide, async ({ page }) => {
      await page.goto(`${origin}/timeline/`);
      const { marks, line } = parts(page, "timeline");
      await marks.first().click();
      expect(await line.innerText()).toBe(await words(marks.first()));
    }));

  test("moves nothing on the page", () =>
    withPage(wide, async ({ page }) => {
      await page.goto(`${origin}/departments/`);
      const { marks } = parts(page, "matrix");
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await marks.first().hover();
      expect(await height()).toBe(before);
    }));
});

test("touching a mark on a phone says it too, and touching elsewhere ends that", () =>
  withPage({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true }, async ({ page }) => {
    await page.goto(`${origin}/timeline/`);
    const { marks, line } = parts(page, "timeline");
    await marks.first().tap();
    expect(await line.innerText()).toBe(await words(marks.first()));
    await page.locator("h1").tap();
    expect(await line.innerText()).toBe("");
  }));

describe("with the keyboard", () => {
  test("marks that lead nowhere share one named stop, and arrow keys go from one to the next", () =>
    withPage(wide, async ({ page }) => {
      await page.goto(`${origin}/timeline/`);
      const { marks, line, picture } = parts(page, "timeline");
      expect(await picture.getAttribute("aria-label")).toBe("图中的标记，按方向键逐个查看");
      expect(await marks.evaluateAll((all) => all.filter((mark) => mark.hasAttribute("tabindex")).length)).toBe(0);
      await picture.focus();
      for (const [key, index] of [
        ["ArrowRight", 0],
        ["ArrowDown", 1],
        ["ArrowLeft", 0],
        ["End", (await marks.count()) - 1],
        ["Home", 0],
      ] as const) {
        await page.keyboard.press(key);
        expect(await line.innerText(), key).toBe(await words(marks.nth(index)));
      }
      expect(await line.getAttribute("aria-live")).toBe("polite");
      await page.keyboard.press("Escape");
      expect(await line.innerText()).toBe("");
    }));

  test("marks that are links add no stop; the focused link's mark is told", () =>
    withPage(wide, async ({ page }) => {
      await page.goto(`${origin}/places/`);
      const { marks, line, picture } = parts(page, "tile-map");
      expect(await picture.getAttribute("tabindex")).toBeNull();
      await marks.nth(3).focus();
      expect(await line.innerText()).toBe(await words(marks.nth(3)));
      await page.locator("main a").last().focus();
      expect(await line.innerText()).toBe("");
    }));

  test("a focused link is not hidden behind the words", () =>
    withPage({ viewport: { width: 360, height: 640 } }, async ({ page }) => {
      await page.goto(`${origin}/places/xixia/`);
      const links = page.locator("#departments-chart .chart-row a");
      await links.first().focus();
      for (let index = 0; index < 12; index += 1) await page.keyboard.press("Tab");
      const link = await page.locator(":focus").boundingBox();
      const line = await page.locator("#departments-chart .chart__detail").boundingBox();
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + 1);
    }));
});

test("without scripts every chart keeps its words and its table, and has no empty line", () =>
  withPage({ ...wide, javaScriptEnabled: false }, async ({ page, complaints }) => {
    await page.goto(`${origin}/timeline/`);
    const { line, picture } = parts(page, "timeline");
    expect(await line.isVisible()).toBe(false);
    expect(await picture.getAttribute("tabindex")).toBeNull();
    await page.locator(".chart--timeline summary").last().click();
    expect(await page.locator(".chart--timeline .chart__table").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  }));

test("in print there is no line for the words", () =>
  withPage(wide, async ({ page }) => {
    await page.goto(`${origin}/timeline/`);
    await page.emulateMedia({ media: "print" });
    expect(await parts(page, "timeline").line.isVisible()).toBe(false);
  }));
