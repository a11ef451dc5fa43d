import { expect, test } from "vitest";
import { byCodePoint, distinct, groupBy, largestFirst } from "../../../src/model/order.ts";

test("names are sorted the same on every machine: by code point, not by language", () => {
  expect(["乙", "b", "甲", "A", "a", "中"].toSorted(byCodePoint)).toEqual(["A", "a", "b", "中", "乙", "甲"]);
  expect(byCodePoint("甲", "甲")).toBe(0);
});

test("groups keep the order in which they first appear", () => {
  expect([...groupBy([3, 1, 5, 2], (value) => value % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});

test("the largest group comes first, equal ones in the order they came", () => {
  expect(largestFirst(groupBy(["b1", "a1", "c1", "c2"], ([name]) => name)).map(([name]) => name)).toEqual([
    "c",
    "b",
    "a",
  ]);
});

test("each value is kept once, where it first appears", () => {
  expect(distinct(["西吉", "固原", "西吉"])).toEqual(["西吉", "固原"]);
});
