import { expect, test } from "vitest";
import { bordersOf, splitWith, wordsOf } from "../../../../src/model/search/words.ts";

const bySigns = splitWith(undefined);

test("a question is split into words; signs and spaces are none", () => {
  expect(wordsOf("学校 老师，pm2.5！")).toEqual(["学校", "老师", "pm2.5"]);
});

test("where a browser cannot split Chinese, every character is a word, letters and digits stay together", () => {
  expect(bySigns("幼儿园，hpv疫苗 2025年")).toEqual(["幼", "儿", "园", "hpv", "疫", "苗", "2025", "年"]);
});

test("a text without words has none, whatever the browser can do", () => {
  expect([wordsOf("？！"), bySigns("？！"), wordsOf(""), bySigns("")]).toEqual([[], [], [], []]);
});

test("words begin and end at their borders, and so does the text; a word that comes twice does so twice", () => {
  const split = (text: string) => text.match(/工资|和/gu) ?? [];
  expect([...bordersOf("工资和工资。", split)].sort((a, b) => a - b)).toEqual([0, 2, 3, 5, 6]);
});
