import { expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";
import { documentTasks, taskAddresses } from "../support/contract.ts";

const withoutScripts = { javaScriptEnabled: false };

const addresses = [
  "/",
  "/tasks/",
  "/tasks/xiji-2025/1/",
  "/search/",
  "/search/figures/",
  "/timeline/",
  "/places/xiji/",
  "/compare/",
];

test.each(addresses)("%s reads completely without scripts", (address) =>
  withPage(withoutScripts, async ({ page, complaints }) => {
    await page.goto(origin + address);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(40);
    expect(complaints).toEqual([]);
  }),
);

test("the list of tasks is complete without scripts", () =>
  withPage(withoutScripts, async ({ page }) => {
    await page.goto(`${origin}/tasks/`);
    expect(await page.locator("[data-task]:visible").count()).toBe(taskAddresses.length);
  }));

test("the search page leads to the list of tasks without scripts", () =>
  withPage(withoutScripts, async ({ page }) => {
    await page.goto(`${origin}/search/`);
    expect(await page.locator('main a[href="/tasks/"]').first().isVisible()).toBe(true);
  }));

test.each(Object.entries(documentTasks))("the page of %s lists all its %d tasks", (document, count) =>
  withPage(withoutScripts, async ({ page }) => {
    await page.goto(`${origin}/documents/${document}/`);
    const links = await page
      .locator(`main a[href^="/tasks/${document}/"]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute("href")?.split("#")[0]));
    expect(new Set(links).size).toBe(count);
  }),
);
