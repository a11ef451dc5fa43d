import { expect, test } from "vitest";
import { fillerPhrases, fillerSigns } from "../../../../src/model/search/fillers.ts";

test("longer phrases are left out before those within them, so that nothing of them stays behind", () => {
  const lengths = fillerPhrases.map(({ length }) => length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
});

test("every phrase has two characters or more: a single one could be part of any word", () => {
  expect(fillerPhrases.filter(({ length }) => length < 2)).toEqual([]);
});

test("single signs are one character each", () => {
  expect([...fillerSigns].filter(({ length }) => length !== 1)).toEqual([]);
});

test("what people ask about is no chatter", () => {
  const subjects = ["水", "路", "医保", "补贴", "学校", "低保", "老人"];
  expect(subjects.filter((word) => fillerSigns.has(word) || fillerPhrases.includes(word))).toEqual([]);
});
