import { expect, test } from "vitest";
import { formTable, matchesIn, widest } from "../../../../src/model/search/form-table.ts";

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
