import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage, origin, withPage } from "../support/browser-page.ts";

const field = 'main input[name="q"]';
const results = (page: Page) => page.locator("ol[data-results] > li");

/** Addresses of the results once the list is complete for a query. */
async function completed(page: Page, query: string): Promise<readonly string[]> {
  await page.waitForFunction(
    ({ selector, wanted }) =>
      new URLSearchParams(location.search).get("q") === wanted &&
      document.querySelector<HTMLInputElement>(selector)?.value === wanted &&
      document.querySelector<HTMLElement>("ol[data-results]")?.dataset.state === "done",
    { selector: field, wanted: query },
  );
  return results(page).evaluateAll((items) =>
    items.map((item) => new URL(item.querySelector("a")?.href ?? "").pathname),
  );
}

async function ask(page: Page, query: string): Promise<readonly string[]> {
  await page.locator(field).fill(query);
  await page.locator(field).press("Enter");
  return completed(page, query);
}

describe("with an input method", () => {
  test("nothing is searched for while letters are being put together", () =>
    withPage({}, async ({ page }) => {
      await page.goto(`${origin}/search/`);
      await page.locator(field).focus();
      await page.evaluate(() => {
        const list = document.querySelector("ol[data-results]");
        if (!list) throw new Error("no list");
        new MutationObserver(() => document.body.setAttribute("data-searched", "")).observe(list, { attributes: true });
      });
      const session = await page.context().newCDPSession(page);
      for (const text of ["g", "gong", "gong lu"]) {
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
        await page.evaluate((selector) => {
          const enter = new KeyboardEvent("keydown", {
            key: "Enter",
            isComposing: true,
            bubbles: true,
            cancelable: true,
          });
          document.querySelector(selector)?.dispatchEvent(enter);
        }, field);
        await page.waitForTimeout(250);
      }
      expect(await page.locator("body[data-searched]").count()).toBe(0);
      expect(new URL(page.url()).search).toBe("");
      await session.send("Input.insertText", { text: "公路" });
      await page.keyboard.press("Enter");
      expect((await completed(page, "公路")).length).toBeGreaterThan(0);
    }));
});

/** True when the cursor is in a field for searching that can be seen. */
const isInSearchField = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement && focused.name === "q" && focused.checkVisibility();
  });

describe("the key /", () => {
  test.each([
    ["a promise", "/tasks/xiji-2025/14/", 1280],
    ["a promise on a phone", "/tasks/xiji-2025/14/", 360],
    ["the home page", "/", 1280],
    ["the search page", "/search/", 360],
  ])("on %s leads into the search field and writes nothing into it", (_, address, width) =>
    withPage({ viewport: { width, height: 800 } }, async ({ page }) => {
      await page.goto(origin + address);
      await page.keyboard.press("/");
      await expect.poll(() => isInSearchField(page), { timeout: 5000 }).toBe(true);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("");
    }),
  );

  test("is an ordinary character inside a field", () =>
    withPage({}, async ({ page }) => {
      await page.goto(`${origin}/search/`);
      await page.locator(field).fill("2025");
      await page.locator(field).press("/");
      expect(await page.locator(field).inputValue()).toBe("2025/");
    }));
});

describe("the address", () => {
  test("holds the question and the filters, so that a link shows the same list", () =>
    withPage({}, async ({ page }) => {
      await page.goto(`${origin}/search/`);
      await ask(page, "公路");
      await page.locator('select[name="place"]').selectOption("xiji");
      await page.waitForURL(/place=xiji/u);
      const here = await completed(page, "公路");
      const other = await openPage();
      await other.page.goto(page.url());
      expect(await completed(other.page, "公路")).toEqual(here);
      expect(await other.page.locator('select[name="place"]').inputValue()).toBe("xiji");
      await other.close();
    }));

  test("of an earlier question comes back with its results by the back button, and forward again", () =>
    withPage({}, async ({ page }) => {
      await page.goto(`${origin}/search/`);
      const first = await ask(page, "公路");
      const second = await ask(page, "残疾人");
      expect(second).not.toEqual(first);
      await page.goBack();
      expect(await completed(page, "公路")).toEqual(first);
      await page.goForward();
      expect(await completed(page, "残疾人")).toEqual(second);
    }));

  test("is still that of the search when a reader comes back from a result", () =>
    withPage({}, async ({ page }) => {
      await page.goto(`${origin}/search/`);
      const before = await ask(page, "公路");
      await results(page).first().locator("a").first().click();
      await page.waitForURL(/\/tasks\//u);
      await page.goBack();
      expect(await completed(page, "公路")).toEqual(before);
    }));
});
