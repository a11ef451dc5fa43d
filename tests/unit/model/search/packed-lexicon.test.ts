import { expect, test } from "vitest";
import type { Lexicon } from "../../../../src/model/search/lexicon.ts";
import { packLexicon, unpackLexicon } from "../../../../src/model/search/packed-lexicon.ts";

const lexicon: Lexicon = [
  { say: ["西吉县", "西吉"], means: [], page: { kind: "place", label: "西吉县", href: "/places/xiji/" } },
  { say: ["看病报销", "报销"], means: ["医疗费用", "医保"], page: null },
];

test("a lexicon is the same after it was packed for browsers", () => {
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});

test("each concept is one short line", () => {
  expect(packLexicon(lexicon)).toEqual({
    names: ["0|/places/xiji/|>西吉县|西吉"],
    terms: ["看病报销|报销>医疗费用|医保"],
  });
});
