import { expect, test } from "vitest";
import { formTable } from "../../../../src/model/search/form-table.ts";
import { codesOf, type PageParts } from "../../../../src/model/search/page-codes.ts";

const table = formTable([["幼儿园"], ["医疗保障局"], ["教育"], ["补助", "生活补助"]]);
const empty: PageParts = { title: "", names: [], others: [], more: [], body: "", aside: [], known: {} };
const codes = (parts: Partial<PageParts>) => codesOf({ ...empty, ...parts }, table);

test("a concept counts where it tells most: in the title, in the text twice, or once", () => {
  expect(codes({ title: "新建幼儿园", body: "幼儿园" })).toMatchObject({ title: "z00", often: "", once: "" });
  expect(codes({ body: "幼儿园和幼儿园" })).toMatchObject({ often: "z00", once: "" });
  expect(codes({ body: "幼儿园" })).toMatchObject({ often: "", once: "z00" });
});

test("the unit that leads counts more than others in charge, those more than units that help", () => {
  const office = "市医疗保障局";
  expect(codes({ names: [office] })).toMatchObject({ names: "z01" });
  expect(codes({ others: [office] })).toMatchObject({ often: "z01" });
  expect(codes({ more: [office] })).toMatchObject({ once: "z01" });
  expect(codes({ aside: [office] })).toMatchObject({ aside: "z01" });
});

test("an office does not stand for the subject that it is named after", () => {
  expect(codes({ names: ["教育局"] })).toEqual({ title: "", names: "", often: "", once: "", aside: "" });
});

test("a wording within another of the same concept is one mention, not two", () => {
  expect(codes({ body: "生活补助" })).toMatchObject({ often: "", once: "z03" });
});

test("concepts that records name need no words", () => {
  expect(codes({ known: { often: [2] } })).toMatchObject({ often: "z02" });
});
