import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { origin, withPage } from "../support/browser-page.ts";
import { documentTasks, taskAddresses } from "../support/contract.ts";

const visibleRows = (page: Page) => page.locator("[data-task]:not([hidden])");
const select = (page: Page, name: string) => page.locator(`form#task-filters select[name="${name}"]`);
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Chooses the first value that is not "all". */
async function chooseFirst(page: Page, name: string): Promise<string> {
  const value = await select(page, name).locator('option:not([value=""])').first().getAttribute("value");
  await select(page, name).selectOption(value ?? "");
  return value ?? "";
}

test.each(["place", "department", "topic", "year", "status", "kind"])(
  "choosing a %s shortens the list, changes the address, and going back restores both",
  (name) =>
    withPage({ viewport: { width: 1280, height: 800 } }, async ({ page, complaints }) => {
      await page.goto(`${origin}/tasks/`);
      await expect.poll(() => visibleRows(page).count()).toBe(taskAddresses.length);
      const value = await chooseFirst(page, name);
      await expect.poll(() => parameter(page, name)).toBe(value);
      const count = await visibleRows(page).count();
      expect(count).toBeGreaterThan(0);
      await page.goBack();
      expect(parameter(page, name)).toBeNull();
      await expect.poll(() => visibleRows(page).count()).toBe(taskAddresses.length);
      expect(await select(page, name).inputValue()).toBe("");
      expect(complaints).toEqual([]);
    }),
);

test("an address with a filter opens the filtered list", () =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/tasks/?place=xiji`);
    await expect.poll(() => visibleRows(page).count()).toBe(documentTasks["xiji-2025"]);
    expect(await select(page, "place").inputValue()).toBe("xiji");
  }));

test("filters of different kinds narrow the list together", () =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/tasks/?place=xiji`);
    await expect.poll(() => visibleRows(page).count()).toBe(documentTasks["xiji-2025"]);
    await chooseFirst(page, "topic");
    await expect.poll(() => visibleRows(page).count()).toBeLessThan(documentTasks["xiji-2025"] ?? 0);
    expect(parameter(page, "place")).toBe("xiji");
  }));

test("sorting changes the order and loses nothing", () =>
  withPage({}, async ({ page }) => {
    await page.goto(`${origin}/tasks/`);
    const order = () => visibleRows(page).evaluateAll((rows) => rows.map((row) => row.textContent));
    const before = await order();
    await select(page, "sort").selectOption({ index: 1 });
    await expect.poll(order).not.toEqual(before);
    expect((await order()).sort()).toEqual([...before].sort());
  }));

test("unknown values in the address are ignored", () =>
  withPage({}, async ({ page, complaints }) => {
    await page.goto(`${origin}/tasks/?place=%3Cscript%3E&sort=nonsense&unknown=1`);
    await expect.poll(() => visibleRows(page).count()).toBe(taskAddresses.length);
    expect(complaints).toEqual([]);
  }));
