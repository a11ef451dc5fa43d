import { expect, test } from "vitest";
import { wordingOf } from "../../../src/model/compare/wording.ts";

type Worded = Parameters<typeof wordingOf>[0];

const words = (changes: Partial<Worded>): Worded => ({
  bound: "exactly",
  strive: false,
  value: 80,
  unit: "%",
  ...changes,
});

test.each<[string, Partial<Worded>, Partial<Worded>]>([
  ["same", {}, {}],
  ["looser", { bound: "at-least" }, { bound: "exactly" }],
  ["looser", { bound: "more-than" }, { bound: "at-least" }],
  ["looser", { bound: "at-most" }, { bound: "about" }],
  ["looser", { bound: "all", value: null }, { bound: "exactly" }],
  ["looser", {}, { strive: true }],
  ["stricter", {}, { bound: "at-least" }],
  ["stricter", { strive: true }, {}],
  ["looser", {}, { strive: true, bound: "at-least" }],
  ["same", { bound: "all", value: null, unit: null }, { bound: "exactly", value: 100 }],
  ["same", { bound: "at-least", value: 100 }, { bound: "all", value: 100 }],
])("the wording is %s: above %o, below %o", (expected, upper, lower) => {
  expect(wordingOf(words(upper), words(lower))).toBe(expected);
});
