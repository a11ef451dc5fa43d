import { expect, test } from "vitest";
import { formTable, matchesAtWords, matchesIn, widest, withForms } from "../../../../src/model/search/form-table.ts";

const table = formTable([["幼儿园", "幼儿园教师"], ["教师工资"], ["工资", "幼儿园"]]);
const found = (text: string) => matchesIn(text, table).map(({ start, end }) => text.slice(start, end));

test("every wording in a text is found, those that overlap as well", () => {
  expect(found("西夏区幼儿园教师工资")).toEqual(["幼儿园教师", "幼儿园", "教师工资", "工资"]);
});

test("a wording of several concepts stands for all of them", () => {
  const [match] = matchesIn("幼儿园", table);
  expect(match?.concepts).toEqual([0, 2]);
});

test("of wordings within wordings only the widest are kept; those that overlap in part all are", () => {
  const text = "幼儿园教师工资";
  expect(widest(matchesIn(text, table)).map(({ start, end }) => text.slice(start, end))).toEqual([
    "幼儿园教师",
    "教师工资",
  ]);
});

test("short wordings that cut a word in two are no matches; longer ones stand there on purpose", () => {
  const some = formTable([["上学"], ["学员证"]]);
  const split = () => ["以上", "学员", "证件"];
  expect(matchesAtWords("以上学员证件", some, split)).toEqual([{ start: 2, end: 5, concepts: [1] }]);
  expect(matchesAtWords("上学", some, () => ["上学"])).toEqual([{ start: 0, end: 2, concepts: [0] }]);
});

test("where every character is a word, no wording is missed", () => {
  const split = (text: string) => [...text];
  expect(matchesAtWords("娃上学", formTable([["上学"]]), split)).toHaveLength(1);
});

test("wordings that are added later are found as well, the longest first", () => {
  const more = withForms(table, [
    ["幼儿园老师", 3],
    ["园子", 4],
  ]);
  const texts = (text: string) => matchesIn(text, more).map(({ start, end }) => text.slice(start, end));
  expect(texts("幼儿园老师和园子")).toEqual(["幼儿园老师", "幼儿园", "园子"]);
});

test("a wording that is added for another concept stands for both, once", () => {
  const more = withForms(table, [
    ["工资", 5],
    ["工资", 5],
  ]);
  expect(matchesIn("工资", more)).toEqual([{ start: 0, end: 2, concepts: [2, 5] }]);
});

test("the table that wordings are added to stays as it is", () => {
  withForms(table, [["幼儿", 9]]);
  expect(found("幼儿")).toEqual([]);
});
