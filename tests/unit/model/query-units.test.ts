import { describe, expect, test } from "vitest";
import { normalizeQuery, unitsOf } from "../../../src/model/query-units.ts";

const synonyms = [
  { say: ["看病"], means: ["医疗", "医保"] },
  { say: ["看病报销", "报销"], means: ["医保待遇"] },
  { say: ["修路", "路"], means: ["农村公路"] },
];
/** Words of two characters, as a stand-in for the search index. */
const pairs = (text: string): string[] => text.match(/\S{1,2}/gu) ?? [];
const units = (query: string) => unitsOf(query, synonyms, pairs);
const texts = (query: string) => units(query).map((unit) => unit.text);

describe("a question is taken apart", () => {
  test("into everyday words, with the official terms they stand for", () => {
    expect(units("看病")).toEqual([{ text: "看病", means: ["医疗", "医保"] }]);
  });

  test("at the longest everyday word, not at a shorter one within it", () => {
    expect(units("看病报销")).toEqual([{ text: "看病报销", means: ["医保待遇"] }]);
    expect(texts("修路")).toEqual(["修路"]);
  });

  test("at the shorter word where the longer one is not all there", () => {
    expect(texts("看病报")).toEqual(["看病", "报"]);
  });

  test("and the words before, between and after are split as the index splits them, with no other meaning", () => {
    expect(units("农村老人看病怎么办路灯")).toEqual([
      { text: "农村", means: [] },
      { text: "老人", means: [] },
      { text: "看病", means: ["医疗", "医保"] },
      { text: "怎么", means: [] },
      { text: "办", means: [] },
      { text: "路", means: ["农村公路"] },
      { text: "灯", means: [] },
    ]);
  });

  test("into each word once, in the order of first appearance", () => {
    expect(texts("看病农村看病农村报销")).toEqual(["看病", "农村", "报销"]);
  });

  test("into nothing, where nothing is asked", () => {
    expect(units("")).toEqual([]);
    expect(units(" ")).toEqual([]);
  });

  test("into the index's words alone, where no everyday words are known", () => {
    expect(unitsOf("看病报销", [], pairs)).toEqual([
      { text: "看病", means: [] },
      { text: "报销", means: [] },
    ]);
  });
});

test("full-width forms and outer spaces make no difference, neither in a question nor in a list of words", () => {
  expect(normalizeQuery(" ５Ｇ　网络 ")).toBe("5G 网络");
  const wide = [{ say: ["５Ｇ"], means: ["移动通信"] }];
  expect(unitsOf(normalizeQuery("５Ｇ"), wide, pairs)).toEqual([{ text: "5G", means: ["移动通信"] }]);
});
