import { expect, test } from "vitest";
import { excerptOf } from "../../../../src/model/search/excerpt.ts";

const shown = (text: string, wordings: string[]) =>
  excerptOf(text, wordings)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

test("wordings are marked, synonyms and other cases too", () => {
  expect(shown("落实DIP付费，报销医疗费用。", ["dip", "报销", "医疗费用"])).toBe("落实[DIP]付费，[报销][医疗费用]。");
});

test("of two wordings that overlap the longer is marked", () => {
  expect(shown("农村饮水安全", ["饮水", "农村饮水"])).toBe("[农村饮水]安全");
});

test("of a long text the part with most matches is shown", () => {
  const text = `${"开头没有要找的字。".repeat(12)}这里有医保报销和医保缴费。${"结尾也没有。".repeat(12)}`;
  const excerpt = shown(text, ["医保", "报销"]);
  expect(excerpt).toContain("[医保][报销]和[医保]缴费");
  expect(excerpt).toMatch(/^….*…$/u);
});

test("a text without matches is shown from its beginning", () => {
  expect(shown("一".repeat(200), ["医保"])).toBe(`${"一".repeat(80)}…`);
});

test("markup in a text stays text", () => {
  expect(excerptOf("<b>医保</b>", ["医保"])).toEqual([
    { text: "<b>", isMarked: false },
    { text: "医保", isMarked: true },
    { text: "</b>", isMarked: false },
  ]);
});
