import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";

const results = (page: Page) => page.locator("ol[data-results] > li");

/** Waits until the list says that it is complete. */
async function finished(page: Page): Promise<void> {
  await page.locator('ol[data-results][data-state="done"]').waitFor({ state: "attached" });
}

const firstLinks = (page: Page) =>
  results(page).evaluateAll((items) => items.map((item) => new URL(item.querySelector("a")?.href ?? "").pathname));

test("searching for 公路 finds tasks, and the first link of each result is the task", () =>
  withPage({}, async ({ page, complaints }) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent("公路")}`);
    await finished(page);
    const links = await firstLinks(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links[0]).toMatch(/^\/tasks\/[a-z0-9-]+\/\d+\/$/u);
    expect(await page.locator('input[name="q"]').last().inputValue()).toBe("公路");
    expect(complaints).toEqual([]);
  }));

test("filters in the address narrow the results", () =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent("公路")}&place=zhongwei`);
    await finished(page);
    const links = await firstLinks(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link.startsWith("/tasks/") && !link.startsWith("/tasks/zhongwei-"))).toEqual([]);
    expect(await page.locator('select[name="place"]').inputValue()).toBe("zhongwei");
  }));

// The file of facets counts on the order in which the index lists its pages.
test.each(["hongsibu-2025", "xixia-census-2023"])("the promises of %s are listed in printed order", (document) =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/search/?document=${document}&shown=200`);
    await finished(page);
    const links = await firstLinks(page);
    expect(links.length).toBeGreaterThan(8);
    expect(links).toEqual(links.map((_, at) => `/tasks/${document}/${at + 1}/`));
  }),
);

test("typing a word and pressing Enter searches", () =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/search/`);
    await page.locator('main input[name="q"]').fill("公路");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=/u);
    await finished(page);
    expect(await results(page).count()).toBeGreaterThan(0);
  }));

test("a search without any hit ends as well", () =>
  withPage({}, async ({ page, complaints }) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent("qzxv")}`);
    await finished(page);
    expect(complaints).toEqual([]);
  }));

test("markup in a query is text, never markup", () =>
  withPage({}, async ({ page, complaints }) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)>公路")}`);
    await finished(page);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  }));
