import { expect, test } from "vitest";
import { agesIn } from "../../../../src/model/search/ages.ts";

const asks = (question: string) => agesIn(question).map((age) => age.asks[0] ?? "");

test.each([
  ["我妈70岁了", "老年人"],
  ["八十五岁", "高龄"],
  ["娃三岁半", "幼儿园"],
  ["十几岁的孩子", "学生"],
  ["8个月大的孩子", "婴幼儿"],
])("%s speaks of %s", (question, first) => {
  expect(asks(question)).toEqual([first]);
});

test("who asks what an age is paid is told of money first", () => {
  expect(asks("我妈70岁了每月能领多少")).toEqual(["养老金"]);
});

test("an age between school and pension says nothing of its own", () => {
  expect(agesIn("我30岁了")).toEqual([{ start: 1, end: 4, asks: [] }]);
});

test("months of a year are no age", () => {
  expect(agesIn("12月底前完成")).toEqual([]);
});
