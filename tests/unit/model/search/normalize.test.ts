import { expect, test } from "vitest";
import { longestQuestion, normalizeText, readable } from "../../../../src/model/search/normalize.ts";

test.each([
  ["３０００　元", "3000 元"],
  ["DIP付费", "dip付费"],
  ["20℃", "20℃"],
  ["  医保\n 报销 ", "医保 报销"],
  ["医\u202e保\u0000", "医 保"],
  ["\ud800医保", "医保"],
])("%j is searched as %j", (typed, searched) => {
  expect(normalizeText(typed)).toBe(searched);
});

test("of a very long question only the beginning is read, and that is known", () => {
  const { text, isCut } = readable("医".repeat(10_000));
  expect([[...text].length, isCut]).toEqual([longestQuestion, true]);
});

test("a question of the longest length is read whole, by characters and not by their halves", () => {
  const question = "𠮷".repeat(longestQuestion);
  expect(readable(question)).toEqual({ text: question, isCut: false });
});
