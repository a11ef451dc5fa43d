import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";
import { parseCsv } from "../support/csv.ts";
import { withTempDir } from "../support/temp-dir.ts";

const page360 = { viewport: { width: 360, height: 800 } };
const page1280 = { viewport: { width: 1280, height: 900 } };

const box = (page: Page) => page.locator("#figure-query");
const rows = (page: Page) => page.locator("#figure-results tbody tr");
const said = (page: Page) => page.locator('#figure-results > [role="status"]').innerText();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const field = (page: Page, name: string) => page.locator(`#figure-search [name="${name}"]`);

/** Waits for a value: another browser may be at work beside this one. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

async function finished(page: Page): Promise<void> {
  await page.locator('#figure-results[data-state="done"]').waitFor({ state: "attached" });
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${origin}/search/figures/?${new URLSearchParams({ q: query })}`);
  await rows(page).first().waitFor();
}

test("an address with a question opens its answer and says what was understood", () =>
  withPage(page1280, async ({ page, complaints }) => {
    await open(page, "≥80% 2027");
    expect(await said(page)).toContain("查的是：数字不低于80%，2027年到期。");
    expect(await rows(page).first().locator("a").getAttribute("href")).toMatch(/^\/tasks\/[a-z0-9-]+\/\d+\/#t\d+$/u);
    expect(await box(page).inputValue()).toBe("≥80% 2027");
    expect(complaints).toEqual([]);
  }));

test("typing answers without a key for it, and going back returns to the question before", () =>
  withPage(page1280, async ({ page, complaints }) => {
    await open(page, "≥1亿元");
    const before = await rows(page).count();
    await box(page).fill("");
    await box(page).pressSequentially("280元 每月", { delay: 30 });
    await eventually(() => parameter(page, "q")).toBe("280元 每月");
    await eventually(() => rows(page).count()).toBe(1);
    await page.goBack();
    await eventually(() => rows(page).count()).toBe(before);
    expect(await box(page).inputValue()).toBe("≥1亿元");
    expect(complaints).toEqual([]);
  }));

test("half-typed words of an input method are not looked for", () =>
  withPage(page1280, async ({ page }) => {
    await page.goto(`${origin}/search/figures/`);
    await box(page).evaluate((element) => {
      const input = element as HTMLInputElement;
      input.dispatchEvent(new CompositionEvent("compositionstart"));
      input.value = "minzheng";
      input.dispatchEvent(new InputEvent("input", { isComposing: true }));
    });
    await page.waitForTimeout(500);
    expect(parameter(page, "q")).toBeNull();
    await box(page).evaluate((element) => {
      const input = element as HTMLInputElement;
      input.value = "民政局";
      input.dispatchEvent(new CompositionEvent("compositionend"));
    });
    await eventually(() => parameter(page, "q")).toBe("民政局");
    await eventually(() => rows(page).count()).toBeGreaterThan(0);
  }));

test("the form shows the question, and filling it in writes the question", () =>
  withPage(page1280, async ({ page }) => {
    await open(page, "≥80% 2027 西吉县");
    await page.locator("#figure-search summary").click();
    expect(await field(page, "bound").inputValue()).toBe("at-least");
    expect(await field(page, "value").inputValue()).toBe("80");
    expect(await field(page, "scope").inputValue()).toBe("xiji");
    await field(page, "bound").selectOption("less-than");
    await eventually(() => box(page).inputValue()).toBe("<80% 2027 西吉县");
    await field(page, "words").fill("养老 80%");
    await field(page, "words").press("Tab");
    await eventually(() => parameter(page, "q")).toBe("<80% 2027 西吉县 养老 “80%”");
  }));

test("the heads of the columns sort by keyboard, say so, and keep the order in the address", () =>
  withPage(page1280, async ({ page }) => {
    await open(page, "≥80%");
    const head = page.locator('th[data-column="value"]');
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    await eventually(() => head.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Enter");
    await eventually(() => head.getAttribute("aria-sort")).toBe("descending");
    expect(parameter(page, "sort")).toBe("-value");
    expect(await rows(page).first().locator("td").first().innerText()).toBe("100%");
    await page.reload();
    await eventually(() => head.getAttribute("aria-sort")).toBe("descending");
    await page.goBack();
    await eventually(() => head.getAttribute("aria-sort")).toBe("ascending");
  }));

test("on a phone each figure is a few lines, sorted by a list, and nothing slides sideways", () =>
  withPage(page360, async ({ page }) => {
    await open(page, "≥80%");
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
    expect(await page.locator("#figure-results thead").isVisible()).toBe(false);
    await page.locator('#figure-results select[name="sort"]').selectOption("-value");
    await eventually(() => parameter(page, "sort")).toBe("-value");
    await eventually(() => rows(page).first().locator("td").first().innerText()).toBe("100%");
  }));

test("the download holds every row that was found, not only those shown", () =>
  withPage({ ...page1280, acceptDownloads: true }, async ({ page, complaints }) => {
    await open(page, "≥80%");
    const waiting = page.waitForEvent("download");
    await page.locator("[data-download]").click();
    const download = await waiting;
    const text = await withTempDir(async (dir) => {
      await download.saveAs(path.join(dir, "found.csv"));
      return readFile(path.join(dir, "found.csv"), "utf8");
    });
    const lines = parseCsv(text);
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    expect(await said(page)).toContain(`找到${lines.length - 1}个数字`);
    expect(lines.length - 1).toBeGreaterThan(await rows(page).count());
    expect(lines[1]?.at(lines[0]?.indexOf("url") ?? -1)).toMatch(/^https?:\/\/[^/]+\/(?:tasks|documents)\//u);
    expect(complaints).toEqual([]);
  }));

test("more rows can be had, and reading goes on at the first of them", () =>
  withPage(page1280, async ({ page }) => {
    await open(page, "≥80%");
    const before = await rows(page).count();
    await page.locator("[data-more]").click();
    await eventually(() => rows(page).count()).toBeGreaterThan(before);
    expect(
      await rows(page)
        .nth(before)
        .locator("a")
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  }));

test("the citation names question, day and address", () =>
  withPage(page1280, async ({ page }) => {
    await open(page, "280元 每月");
    const text = await page.locator("#citation-text").textContent();
    expect(text).toMatch(/^民诺\. 数字查找：280元 每月\[DB\/OL\]\. \[\d{4}-\d{2}-\d{2}\]\. https:\/\//u);
    expect(text).toContain(`/search/figures/?${new URLSearchParams({ q: "280元 每月" })}`);
  }));

describe("where something is wrong", () => {
  test.for(["<img src=x onerror=alert(1)>≥80%", "8".repeat(10_000), "%00\u202E(a+)+$", "\uD800 80%"])(
    "question %# is shown as text and answered in time",
    (query) =>
      withPage(page1280, async ({ page, complaints }) => {
        await page.goto(`${origin}/search/figures/`);
        await box(page).fill(query);
        await box(page).press("Enter");
        await finished(page);
        expect(await page.locator('main img[src="x"]').count()).toBe(0);
        expect((await said(page)).length).toBeGreaterThan(0);
        expect(complaints).toEqual([]);
      }),
  );

  test("an order that does not exist is ignored", () =>
    withPage(page1280, async ({ page }) => {
      await page.goto(`${origin}/search/figures/?q=280%E5%85%83&sort=nonsense`);
      await eventually(() => rows(page).count()).toBe(1);
      expect(await page.locator("th[aria-sort]").count()).toBe(0);
    }));

  test("figures that cannot be loaded are answered with a sentence and the whole lists", () =>
    withPage(page1280, async ({ page }) => {
      await page.route("**/search/figures.json", (route) => route.fulfill({ status: 404 }));
      await page.goto(`${origin}/search/figures/?q=80`);
      await finished(page);
      expect(await said(page)).toContain("数字没有取到");
      expect(await page.locator('#figure-results a[href="/tasks/"]').isVisible()).toBe(true);
    }));
});
