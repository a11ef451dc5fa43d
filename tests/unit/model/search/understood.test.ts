import { expect, test } from "vitest";
import type { Lexicon } from "../../../../src/model/search/lexicon.ts";
import { alsoSearched, wordingsOf } from "../../../../src/model/search/understood.ts";

const page = { kind: "department", label: "教育", href: "/departments/education/" } as const;
const lexicon: Lexicon = [
  { say: ["教育局"], means: [], page },
  { say: ["看病报销"], means: ["医疗费用", "医保支付"], page: null },
  { say: ["上学"], means: ["义务教育"], page: null },
];
const unit = (text: string, ...concepts: number[]) => ({ text, concepts, within: [], isNumber: false, trust: 1 });

test("readers are told what was searched besides their words, something of every part", () => {
  expect(alsoSearched([unit("看病报销", 1), unit("上学", 2)], lexicon)).toEqual(["医疗费用", "义务教育", "医保支付"]);
});

test("their own words are not told again", () => {
  expect(alsoSearched([unit("医保支付", 1)], lexicon)).toEqual(["医疗费用"]);
});

test("every wording of a part can be marked", () => {
  expect(wordingsOf([unit("看病报销", 1), unit("校车")], lexicon)).toEqual([
    ["看病报销", "医疗费用", "医保支付"],
    ["校车"],
  ]);
});
