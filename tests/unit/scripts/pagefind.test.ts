import { describe, expect, test } from "vitest";
import type { Synonym } from "../../../src/model/query-units.ts";
import { find, wordsOf } from "../../../src/scripts/pagefind.ts";
import { type FakePage, fakeEngine } from "./fake-engine.ts";

describe("the words of a query", () => {
  test.each([
    ["农村公路", ["农村", "公路"]],
    ["看病，难", ["看病", "难"]],
    ["修路 修路", ["修路"]],
    ["2025年", ["2025", "年"]],
    ["？！", []],
    ["", []],
  ])("of “%s” are %j", (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

interface Options {
  place?: string;
  synonyms?: Synonym[];
}

const search = async (pages: readonly FakePage[], query: string, { synonyms = [], ...filters }: Options = {}) => {
  const { results, relaxed } = await find(fakeEngine(pages), { query, filters, synonyms });
  return { found: results.map((result) => result.id), relaxed };
};

describe("while some page has all words", () => {
  const pages = [
    { id: "roads", words: ["农村", "公路"] },
    { id: "toilets", words: ["农村"] },
    { id: "bridges", words: ["农村", "公路", "桥"] },
  ];

  test("only such pages are found, best first as the engine ranks them", async () => {
    expect(await search(pages, "农村公路")).toEqual({ found: ["roads", "bridges"], relaxed: false });
  });

  test("one such page is enough", async () => {
    expect(await search(pages.slice(0, 2), "农村公路")).toEqual({ found: ["roads"], relaxed: false });
  });

  test("the engine is asked once", async () => {
    const engine = fakeEngine(pages);
    await find(engine, { query: "农村公路", filters: {}, synonyms: [] });
    expect(engine.asked).toEqual(["农村公路"]);
  });
});

describe("when no page has all words", () => {
  test("pages that have some of them are found, and the reader is told", async () => {
    const pages = [
      { id: "roads", words: ["公路"] },
      { id: "water", words: ["饮水"] },
    ];
    expect(await search(pages, "农村公路")).toEqual({ found: ["roads"], relaxed: true });
  });

  test("a page with more of them comes before pages the engine ranks higher", async () => {
    const nine = (word: string) => Array.from({ length: 9 }, (_, index) => ({ id: `${word}${index}`, words: [word] }));
    const pages = [...nine("公路"), ...nine("养老"), { id: "both", words: ["公路", "养老"] }];
    expect((await search(pages, "公路 养老 学校")).found.slice(0, 3)).toEqual(["both", "公路0", "养老0"]);
  });

  test("of pages with equally many, the one the engine ranks higher comes first", async () => {
    const pages = [
      { id: "first-for-roads", words: ["公路"] },
      { id: "second-for-roads", words: ["公路"] },
      { id: "first-for-care", words: ["养老"] },
    ];
    expect((await search(pages, "公路 养老")).found).toEqual(["first-for-roads", "first-for-care", "second-for-roads"]);
  });

  test("a page is shown once, however many words it has", async () => {
    const pages = [{ id: "both", words: ["公路", "养老"] }];
    expect((await search(pages, "公路 养老 学校")).found).toEqual(["both"]);
  });

  test("the chosen place still holds", async () => {
    const pages = [
      { id: "xiji", words: ["公路"], place: "xiji" },
      { id: "xixia", words: ["公路", "学校"], place: "xixia" },
    ];
    expect(await search(pages, "公路 养老", { place: "xiji" })).toEqual({ found: ["xiji"], relaxed: true });
  });

  test("nothing is found only where no page has any of them", async () => {
    const pages = [{ id: "water", words: ["饮水"] }];
    expect(await search(pages, "农村公路")).toEqual({ found: [], relaxed: false });
    expect(await search(pages, "公路")).toEqual({ found: [], relaxed: false });
  });
});

describe("everyday words", () => {
  const synonyms = [{ say: ["看病报销"], means: ["医院", "救助"] }];
  const pages = [
    { id: "insurance", words: ["医院"] },
    { id: "aid", words: ["救助"] },
    { id: "roads", words: ["公路"] },
    { id: "both", words: ["医院", "公路"] },
  ];

  test("find pages that only have the official terms", async () => {
    expect(await search(pages, "看病报销", { synonyms })).toEqual({
      found: ["insurance", "aid", "both"],
      relaxed: false,
    });
  });

  test("together with other words find the page that has both", async () => {
    expect(await search(pages, "看病报销 公路", { synonyms })).toEqual({ found: ["both"], relaxed: false });
  });

  test("count for more where a page prints them itself", async () => {
    const some = [...pages, { id: "own", words: wordsOf("看病报销") }];
    expect((await search(some, "看病报销 学校", { synonyms })).found).toEqual(["own", "insurance", "aid", "both"]);
  });

  test("are named to the reader", async () => {
    const { also } = await find(fakeEngine(pages), { query: "看病报销", filters: {}, synonyms });
    expect(also).toEqual(["医院", "救助"]);
  });
});

describe("a query", () => {
  const asked = async (query: string) => {
    const engine = fakeEngine([{ id: "roads", words: [] }]);
    await find(engine, { query, filters: {}, synonyms: [] });
    return engine.asked[0];
  };

  test("that is empty asks for everything the filters leave", async () => {
    expect([await asked(""), await asked("　 ")]).toEqual([null, null]);
    const pages = [
      { id: "xiji", words: [], place: "xiji" },
      { id: "xixia", words: [], place: "xixia" },
    ];
    expect(await search(pages, "", { place: "xixia" })).toEqual({ found: ["xixia"], relaxed: false });
  });

  test("in full-width letters finds the same as in plain ones", async () => {
    expect(await asked(" ５Ｇ ")).toBe("5G");
  });
});
