import { expect, test } from "vitest";
import type { Lexicon } from "../../../../src/model/search/lexicon.ts";
import { namesFound } from "../../../../src/model/search/names-found.ts";

const education = { kind: "department", label: "教育", href: "/departments/education/" } as const;
const xiji = { kind: "place", label: "西吉县", href: "/places/xiji/" } as const;
const lexicon: Lexicon = [
  { say: ["教育局"], means: [], page: education },
  { say: ["西吉县", "西吉"], means: [], page: xiji },
  { say: ["上学"], means: ["义务教育"], page: null },
];
const unit = (text: string, ...concepts: number[]) => ({ text, concepts, within: [], isNumber: false, trust: 1 });

test("pages that a question names are listed in its order", () => {
  expect(namesFound([unit("西吉", 1), unit("上学", 2), unit("教育局", 0)], lexicon)).toEqual([xiji, education]);
});

test("a page is listed once, however often and under whatever wording it is named", () => {
  expect(namesFound([unit("西吉", 1), unit("西吉县", 1)], lexicon)).toEqual([xiji]);
});

test("a name that is everyday speech lists its page, though it is no wording of it", () => {
  expect(namesFound([unit("教育")], lexicon)).toEqual([education]);
});

test("what is no name, or a part that is searched by its concepts only, lists nothing", () => {
  expect(namesFound([unit("上学", 2), unit("", 2)], lexicon)).toEqual([]);
});

test("a question that names a dozen pages lists the first six", () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...xiji, href: `/places/${at}/` }));
  const places: Lexicon = many.map((page) => ({ say: [], means: [], page }));
  expect(namesFound([unit("县", ...many.keys())], places)).toEqual(many.slice(0, 6));
});
