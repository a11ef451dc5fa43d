import { expect, test } from "vitest";
import type { Card } from "../../../../src/model/search/card.ts";
import { cardHtml } from "../../../../src/model/search/card-html.ts";
import { metaWeights } from "../../../../src/model/search/fields.ts";
import type { PageCodes } from "../../../../src/model/search/page-codes.ts";

const card: Card = {
  url: "/tasks/xiji-2025/1/",
  title: "改善农村饮水",
  place: "西吉县",
  lead: "水务局",
  text: "让农户喝上自来水。",
  figures: ["户数：80户以上", "水价：<2元"],
  stated: ["80户以上", "每吨2元"],
  aside: "财政局",
  people: "张三",
  facts: { year: "2025", due: "", status: "running", kind: "task" },
  facets: {},
  parts: { title: "", names: [], others: [], more: [], body: "", aside: [], known: {} },
};
const none: PageCodes = { title: "", names: "", often: "", once: "", aside: "" };
const page = (changes: Partial<Card> = {}, codes: Partial<PageCodes> = {}) =>
  cardHtml({ ...card, ...changes }, { ...none, ...codes });
const metaOf = (html: string) => [...html.matchAll(/data-pagefind-meta="([^:]*):([^"]*)"/gu)].map((m) => [m[1], m[2]]);

test("the title counts most, units in charge more than running text, units that help least", () => {
  const weights = [...page().matchAll(/<span(?: data-pagefind-weight="([\d.]+)")?>‖?([^<]*)/gu)];
  const weightOf = Object.fromEntries(weights.map(([, weight = "1", text = ""]) => [text, Number(weight)]));
  const byWeight = ["改善农村饮水", "水务局", "让农户喝上自来水。", "财政局"].map((text) => weightOf[text] ?? 0);
  expect(byWeight).toEqual(byWeight.toSorted((a, b) => b - a));
  expect(new Set(byWeight).size).toBe(4);
});

test("signs of markup are text, in figures as in codes", () => {
  const html = page({}, { title: 'z00" onclick="' });
  expect(html).toContain("水价：&lt;2元");
  expect(html).toContain('data-pagefind-meta="c6:z00&quot; onclick=&quot;"');
});

test("codes and facts stand in fields of their own; fields without codes are left out", () => {
  expect(metaOf(page({}, { title: "z00 z01", once: "z0k" }))).toEqual([
    ["c6", "z00 z01"],
    ["c1", "z0k"],
    ["title", "-"],
    ["facts", "x2025//running/task"],
  ]);
});

test("search knows how much each field of a page counts", () => {
  const names = metaOf(page({}, { title: "z", names: "z", often: "z", once: "z", aside: "z" })).map(([name]) => name);
  expect(names.filter((name) => name === undefined || metaWeights[name] === undefined)).toEqual([]);
});

test("the index knows that a page is Chinese: else it would not split it into words", () => {
  expect(page()).toContain('<html lang="zh-CN">');
});
