import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { askNext, openSearch } from "../../scripts/bench/search-page.ts";
import { openPage, origin, withPage } from "../support/browser-page.ts";
import { longestTask, watchLongTasks } from "../support/long-tasks.ts";

/** A page that does not answer for longer than this feels frozen. */
const freeze = 200;

const queries: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>"><b>公路',
  "an entity": "&lt;b&gt;&amp;公路",
  "10,000 characters": "农村公路提升改造".repeat(1250),
  "one word of 10,000 letters": "a".repeat(10_000),
  "10,000 digits": "1234567890".repeat(1000),
  "lone surrogates": "\uD800公路\uDFFF",
  "marks that turn the direction": "\u202E公路\u202C\u200F\u2067修\u2069",
  "signs of regular expressions": String.raw`.*+?^$ {}()|[]\ (公路`,
  "signs of replacements and templates": "$& $1 {count} {query} 公路",
  "names of built-in properties": "__proto__ constructor toString hasOwnProperty",
  "an unclosed quotation": '"公路 “医保 ‘',
  emoji: "👨‍👩‍👧‍👦🏥🚑❤️‍🩹",
  "marks without letters": "\u0301\u0301\u0301\u20E3\uFE0F",
  "hidden characters": "\u200B\u200C\u200D\u2060\uFEFF\u00AD",
  punctuation: "！？。，、；：……——",
  "a percent sign that stands alone": "% 100% %% %公路%",
};

/** Messages of the page; a request that a new address interrupts is none. */
const heard = (complaints: readonly string[]) => complaints.filter((text) => !text.includes("ERR_ABORTED"));

/** Elements that no query may bring into the page. */
const foreign = 'main :is(img, iframe, b, style, object, script:not([src^="/_astro/"]))';

/** Opens an address and waits until the list says that it is complete. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(origin + address);
  await page.locator('ol[data-results][data-state="done"]').waitFor({ state: "attached" });
}

describe("in the search field", async () => {
  const { page, complaints, close } = await openPage();
  await watchLongTasks(page);
  await openSearch(page, origin, "公路");
  const prepare = () => open(page, `/search/?q=${encodeURIComponent("公路")}`);
  afterAll(close);
  afterEach(() => {
    complaints.length = 0;
  });

  test.each(Object.entries(queries))("%s: the list is completed, without a freeze or a message", async (_, query) => {
    const work = () => askNext(page, query);
    const longest = await longestTask(page, { prepare, work, limit: freeze });
    expect(longest).toBeLessThanOrEqual(freeze);
    expect(await page.locator(foreign).count()).toBe(0);
    expect(heard(complaints)).toEqual([]);
  });

  test("what was asked stays in the field and is named as it was written", async () => {
    for (const query of [queries.markup ?? "", queries["signs of replacements and templates"] ?? "", "qzxv<i>$&"]) {
      await askNext(page, query);
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(query);
      const status = (await page.locator("main [role=status]").allTextContents()).join("");
      expect(status).not.toMatch(/undefined|NaN|\[object|\{(?:count|terms)\}(?!.*\{query\} 公路)/u);
    }
  });
});

describe("in the address", async () => {
  const { page, complaints, close } = await openPage();
  afterAll(close);
  afterEach(() => {
    complaints.length = 0;
  });

  test.each([
    ["NUL", "/search/?q=%00%E5%85%AC%E8%B7%AF%00"],
    ["bytes that are no text", "/search/?q=%ED%A0%80%FF%FE%E5%85%AC"],
    ["a broken escape", "/search/?q=%E5%85%AC%ZZ%"],
    ["10,000 characters", `/search/?q=${"a".repeat(10_000)}`],
    ["nothing but spaces", "/search/?q=%20%20%E3%80%80+++"],
    ["nothing at all", "/search/?q="],
    ["the same name twice", "/search/?q=%E5%85%AC%E8%B7%AF&q=%3Cimg%20src%3Dx%3E"],
    ["filters that do not exist", "/search/?q=%E5%85%AC%E8%B7%AF&place=%3Cimg%3E&year=__proto__&topic=%00"],
    ["names that do not exist", "/search/?__proto__=1&constructor=2&q=%E5%85%AC%E8%B7%AF"],
  ])("%s: the list is completed, without a message", async (_, address) => {
    await open(page, address);
    expect(await page.locator(foreign).count()).toBe(0);
    expect(heard(complaints)).toEqual([]);
  });
});

const query = encodeURIComponent("公路");

/** What a reader sees who gets no results. */
async function expectSentenceAndLists(page: Page): Promise<void> {
  expect((await page.locator("main [role=status]").allTextContents()).join("")).toMatch(
    /^[^a-z<>{}]*\p{Script=Han}{4}/u,
  );
  await page.locator('main a[href="/tasks/"]').first().waitFor({ state: "visible" });
}

const fails = { status: 404, contentType: "text/plain", body: "" };

describe("without its index", () => {
  test.each([
    ["the whole index is missing", "**/pagefind/**"],
    ["the page's data for searching is missing", "**/pagefind/*.pf_meta"],
    ["a part of the index is missing", "**/pagefind/index/*"],
    ["no result can be loaded", "**/pagefind/fragment/*"],
  ])("%s: a plain sentence and the full lists", (_, pattern) =>
    withPage({}, async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill(fails));
      await open(page, `/search/?q=${query}`);
      await expectSentenceAndLists(page);
    }),
  );

  test("one result cannot be loaded: a plain sentence and the full lists", () =>
    withPage({}, async ({ page, complaints }) => {
      let failed = false;
      await page.route("**/pagefind/fragment/*", async (route) => {
        if (failed) return route.fallback();
        failed = true;
        return route.fulfill(fails);
      });
      await open(page, `/search/?q=${query}`);
      expect(failed).toBe(true);
      await expectSentenceAndLists(page);
      expect(complaints.filter((complaint) => complaint.startsWith("error:"))).toEqual([]);
    }));

  test("the files of words that search knows are missing: results, or a plain sentence and the full lists", () =>
    withPage({}, async ({ page, complaints }) => {
      await page.route("**/search/*.json", (route) => route.fulfill(fails));
      await open(page, `/search/?q=${query}`);
      if ((await page.locator("ol[data-results] > li").count()) === 0) await expectSentenceAndLists(page);
      expect(complaints.filter((complaint) => complaint.startsWith("error:"))).toEqual([]);
    }));

  test("a search that failed can be tried again", () =>
    withPage({}, async ({ page }) => {
      await page.route("**/pagefind/**", (route) => route.fulfill(fails));
      await open(page, `/search/?q=${query}`);
      await page.unroute("**/pagefind/**");
      await open(page, `/search/?q=${query}`);
      expect(await page.locator("ol[data-results] > li").count()).toBeGreaterThan(0);
    }));
});
