import { expect, test } from "vitest";
import { slipsIn } from "../../../../src/model/search/slips.ts";
import { sounds } from "./sounds.ts";

interface Typed {
  /** A question, with spaces between its words. */
  text: string;
  /** The part of it that nothing is known of. */
  unknown: string;
  forms: string[];
  isPartKnown?: boolean;
}

function meant({ text, unknown, forms, isPartKnown = false }: Typed): string[] {
  const plain = text.replaceAll(" ", "");
  const start = plain.indexOf(unknown);
  const tools = { forms, sounds, split: () => text.split(" "), isPartKnown };
  return slipsIn(plain, [{ start, end: start + unknown.length }], tools).map((slip) => slip.meant);
}

test("a wording of the same sound is found where nothing is known of what was typed", () => {
  expect(meant({ text: "充电庄", unknown: "庄", forms: ["充电桩"] })).toEqual(["充电桩"]);
  expect(meant({ text: "残级人", unknown: "残级人", forms: ["残疾人"] })).toEqual(["残疾人"]);
});

test("what is known is not corrected", () => {
  expect(meant({ text: "充电庄", unknown: "充电", forms: ["垃级"] })).toEqual([]);
  expect(meant({ text: "西吉残级人", unknown: "西吉", forms: ["残疾人"] })).toEqual([]);
});

test("two characters that are both written otherwise may be anything", () => {
  expect(meant({ text: "蚕仁", unknown: "蚕仁", forms: ["残人"] })).toEqual([]);
});

test("the longest wording comes first", () => {
  expect(meant({ text: "残 级 人", unknown: "残级人", forms: ["残疾", "残疾人"] })).toEqual(["残疾人", "残疾"]);
});

test("two characters that belong to their neighbours are no slip", () => {
  expect(meant({ text: "残 级", unknown: "残级", forms: ["残疾"] })).toEqual(["残疾"]);
  expect(meant({ text: "伤残 级 别", unknown: "残级", forms: ["残疾"] })).toEqual([]);
});

test("a word that exists is left alone where the rest of the question is known", () => {
  expect(meant({ text: "残级", unknown: "残级", forms: ["残疾"] })).toEqual(["残疾"]);
  expect(meant({ text: "西吉 残级", unknown: "残级", forms: ["残疾"], isPartKnown: true })).toEqual([]);
  expect(meant({ text: "西吉 残 级", unknown: "残级", forms: ["残疾"], isPartKnown: true })).toEqual(["残疾"]);
});
