import { expect, test } from "vitest";
import { readAddress } from "../../../src/model/search/address.ts";
import type { Lexicon } from "../../../src/model/search/lexicon.ts";
import { answer } from "../../../src/scripts/search-find.ts";
import { type TestPage, testEngine } from "./search-support.ts";

const lexicon: Lexicon = [
  { say: ["西吉县", "西吉"], means: [], page: { kind: "place", label: "西吉县", href: "/places/xiji/" } },
  { say: ["上幼儿园", "幼儿园"], means: ["学前教育"], page: null },
  { say: ["残疾人"], means: ["助残"], page: null },
  // So many wordings are loaded with the page; the rest only for questions that may hold them.
  { say: ["饮水", "用水", "喝水", "吃水", "龙头干了"], means: ["自来水"], page: null },
];
const pages: TestPage[] = [
  { id: "garden", text: "新建幼儿园", concepts: [0, 1], place: "xiji" },
  { id: "school", text: "普及学前教育", concepts: [1], place: "zhongwei" },
  { id: "help", text: "帮扶残疾人，校车接送", concepts: [2], place: "haiyuan" },
  { id: "well", text: "通自来水", concepts: [3], place: "pengyang" },
];
const ask = (address: string, engine = testEngine(pages, lexicon)) => answer(engine, readAddress(address));
const ids = async (address: string) => (await ask(address)).results.map(({ id }) => id);

test("everyday words find what documents call otherwise, and readers are told", async () => {
  const found = await ask("?q=上幼儿园");
  expect(found.results.map(({ id }) => id)).toEqual(["garden", "school"]);
  expect(found.also).toEqual(["学前教育"]);
});

test("pages that match every part come first, and are counted", async () => {
  const found = await ask("?q=西吉幼儿园");
  expect(found.results.map(({ id, isWhole }) => [id, isWhole])).toEqual([
    ["garden", true],
    ["school", false],
  ]);
  expect(found.names).toEqual([{ kind: "place", label: "西吉县", href: "/places/xiji/" }]);
});

test("as it is, a question finds its own words only", async () => {
  const found = await ask("?q=幼儿园&exact=1");
  expect([found.results.map(({ id }) => id), found.also]).toEqual([["garden"], []]);
});

test.each([
  ["幼兒園", "simplified", "幼儿园"],
  ["youeryuan", "pinyin", "幼儿园"],
  ["残级人", "slip", "残疾人"],
])("%s is read as meant, and readers are told", async (typed, kind, to) => {
  const found = await ask(`?q=${typed}`);
  expect(found.readings).toEqual([{ kind, from: typed, to }]);
  expect(found.results.length).toBeGreaterThan(0);
});

test("tables for pinyin and traditional characters are not loaded for plain questions", async () => {
  const engine = testEngine(pages, lexicon);
  await ask("?q=残疾人上幼儿园", engine);
  expect(engine.loaded).toEqual([]);
});

test("rarer everyday words are loaded for a question that may hold them", async () => {
  const engine = testEngine(pages, lexicon);
  const found = await ask("?q=村里龙头干了怎么办", engine);
  expect(found.results.map(({ id }) => id)).toEqual(["well"]);
  expect(engine.loaded).toContain("everyday");
});

test("rarer everyday words that cannot be loaded do no harm: the others still find pages", async () => {
  const engine = testEngine(pages, lexicon);
  const everyday = () => Promise.reject(new Error("no network"));
  const found = await ask("?q=龙头干了喝水", { ...engine, tables: { ...engine.tables, everyday } });
  expect(found.results.map(({ id }) => id)).toEqual(["well"]);
});

test("as it is, a question needs no everyday words", async () => {
  const engine = testEngine(pages, lexicon);
  await ask("?q=龙头干了&exact=1", engine);
  expect(engine.loaded).toEqual([]);
});

test("facets narrow results down, and their counts say what each value would leave", async () => {
  const found = await ask("?q=幼儿园&place=zhongwei");
  expect([found.results.map(({ id }) => id), found.found]).toEqual([["school"], 2]);
  expect(Object.fromEntries(found.counts.get("place") ?? [])).toEqual({ xiji: 1, zhongwei: 1 });
});

test("facets alone list every promise that answers to them", async () => {
  expect(await ids("?place=haiyuan")).toEqual(["help"]);
});

test("words that only one page has find it, though the lexicon lacks them", async () => {
  expect(await ids("?q=有没有校车")).toEqual(["help"]);
});

test("what nothing matches finds nothing", async () => {
  expect((await ask("?q=qzxv")).results).toEqual([]);
});

test("of a question of 10,000 characters only the beginning is searched", async () => {
  const engine = testEngine(pages, lexicon);
  const found = await ask(`?q=${"幼儿园".repeat(3333)}`, engine);
  expect(found.isCut).toBe(true);
  expect(Math.max(...engine.asked.map((query) => query?.length ?? 0))).toBeLessThan(210);
});

test("words that pages have are found though they were understood as a name that no page has", async () => {
  const named: Lexicon = [
    { say: ["贺兰"], means: [], page: { kind: "place", label: "贺兰县", href: "/places/helan/" } },
  ];
  const found = await answer(testEngine([{ id: "foot", text: "贺兰山东麓" }], named), readAddress("?q=贺兰山"));
  expect(found.results.map(({ id }) => id)).toEqual(["foot"]);
});

test("of a name that stands in no page nothing but the name is found", async () => {
  const named: Lexicon = [
    { say: ["永宁县"], means: [], page: { kind: "place", label: "永宁县", href: "/places/yongning/" } },
  ];
  const found = await answer(testEngine([{ id: "foot", text: "每个县都建" }], named), readAddress("?q=永宁县"));
  expect([found.results.length, found.names.map(({ label }) => label)]).toEqual([0, ["永宁县"]]);
});

test("a slip beside a known word is corrected, though its character stands in other words", async () => {
  const known: Lexicon = [
    { say: ["残疾人"], means: [], page: null },
    { say: ["残"], means: [], page: null },
  ];
  const found = await answer(testEngine([{ id: "level", text: "三级" }], known), readAddress("?q=残级人"));
  expect(found.readings.map(({ to }) => to)).toEqual(["残疾人"]);
});
