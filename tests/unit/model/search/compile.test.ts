import { expect, test } from "vitest";
import { compileLexicon } from "../../../../src/model/search/compile.ts";
import { matchesIn } from "../../../../src/model/search/form-table.ts";
import { nameConcepts } from "../../../../src/model/search/name-concepts.ts";
import { smallLedger } from "../../../support/ledger.ts";
import { findRecord } from "../find-record.ts";

const ledger = smallLedger();
const names = nameConcepts(ledger);
const compiled = (entries: Parameters<typeof compileLexicon>[1]) => compileLexicon(names, entries);
const writtenIn = (text: string, { lexicon, written }: ReturnType<typeof compiled>) =>
  matchesIn(text, written).flatMap(({ concepts }) => concepts.map((concept) => lexicon[concept]?.say[0]));

test("names come before everyday words, both in the order in which editors wrote them", () => {
  const { lexicon } = compiled([
    { say: ["吃水"], means: ["饮水"] },
    { say: ["上学"], means: ["义务教育"] },
  ]);
  expect(lexicon.slice(0, names.length).every(({ page }) => page !== null)).toBe(true);
  expect(lexicon.slice(names.length).map(({ say }) => say[0])).toEqual(["吃水", "上学"]);
});

test("a record has the number of the concept that names it; what has no name has none", () => {
  const { lexicon, numberOf } = compiled([]);
  const number = numberOf(findRecord(ledger.places, "xiji")) ?? -1;
  expect(lexicon[number]?.page?.href).toBe("/places/xiji/");
  expect(compileLexicon([], []).numberOf(findRecord(ledger.places, "xiji"))).toBeUndefined();
});

test("wordings are kept in the form in which questions are read, each once", () => {
  const { lexicon } = compiled([{ say: ["ＨＰＶ", "hpv", "HPV"], means: ["ＨＰＶ疫苗"] }]);
  expect(lexicon.at(-1)).toEqual({ say: ["hpv"], means: ["hpv疫苗"], page: null });
});

test("documents are searched for what they say and for everyday words, but not for single characters", () => {
  const index = compiled([{ say: ["路", "修路"], means: ["农村公路"] }]);
  expect(writtenIn("农村公路", index)).toEqual(["路"]);
  expect(writtenIn("修路", index)).toEqual(["路"]);
  expect(writtenIn("路面", index)).toEqual([]);
  expect(index.lexicon.at(-1)?.say).toContain("路");
});

test("papers that use the everyday name of an office need not mean the office", () => {
  expect(writtenIn("管水的", compiled([{ say: ["管水的"], means: ["水务局"] }]))).toEqual(["管水的"]);
});
