import { expect, test } from "vitest";
import { hasOtherSigns, simplify } from "../../../../src/model/search/simplify.ts";

test("traditional characters become those that the site writes", () => {
  expect(simplify("幼兒園2所", { from: "兒園", to: "儿园" })).toBe("幼儿园2所");
});

test("only Han characters that the lexicon lacks may be traditional", () => {
  const known = new Set("幼儿园");
  expect([hasOtherSigns("幼儿园 abc 2", known), hasOtherSigns("幼兒園", known)]).toEqual([false, true]);
});
