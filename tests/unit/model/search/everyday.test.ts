import { expect, test } from "vitest";
import { fileOf, filesFor, packEveryday } from "../../../../src/model/search/everyday.ts";
import { formTable } from "../../../../src/model/search/form-table.ts";
import { formsOf, type Lexicon } from "../../../../src/model/search/lexicon.ts";
import { packLexicon, unpackLexicon } from "../../../../src/model/search/packed-lexicon.ts";

const page = { kind: "place", label: "西吉县", href: "/places/xiji/" } as const;
const lexicon: Lexicon = [
  { say: ["西吉县", "西吉", "西海固西吉", "吉县", "西吉那边"], means: [], page },
  { say: ["空气", "污染", "雾霾", "天灰", "天不蓝", "pm2.5"], means: ["大气"], page: null },
];
const table = formTable([["幼儿园"], ["补助", "生活补助"]]);
const filesOf = (...signs: string[]) => [...new Set(signs.map(fileOf))].sort((a, b) => a - b);

test("every wording is loaded, the common ones with the page, the others from the file of their first character", () => {
  const atOnce = unpackLexicon(packLexicon(lexicon)).flatMap(formsOf);
  const files = packEveryday(lexicon);
  const later = files.flatMap((file) => Object.keys(file));
  expect([...atOnce, ...later].sort()).toEqual(lexicon.flatMap(formsOf).sort());
  expect(files[fileOf("天")]).toEqual({ 天灰: 1, 天不蓝: 1 });
});

test("names, and wordings that begin with no Chinese character, are loaded with the page", () => {
  const later = packEveryday(lexicon).flatMap((file) => Object.keys(file));
  expect(later).toEqual(["天灰", "天不蓝"]);
});

test("a question that is known as a whole needs no file, nor does one with single words of chatter beside it", () => {
  expect(filesFor("幼儿园生活补助", table)).toEqual([]);
  expect(filesFor("幼儿园的补助", table)).toEqual([]);
  expect(filesFor("", table)).toEqual([]);
});

test("letters, numbers and signs need no file", () => {
  expect(filesFor("yey 2025，幼儿园？", table)).toEqual([]);
});

test("a character that is not known needs the file of every wording that may hold it", () => {
  expect(filesFor("我娃幼儿园校车", table)).toEqual(filesOf("我", "娃", "幼", "校", "车"));
});

test("a single character that is known may begin a longer wording", () => {
  expect(filesFor("灯", formTable([["灯"]]))).toEqual(filesOf("灯"));
});
