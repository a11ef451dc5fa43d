import { describe, expect, test } from "vitest";
import { all, compared, type Figure } from "./compared.ts";

const outcome = (own: Figure, upper: Figure) => {
  const { verdict, reason, difference } = compared(own, upper);
  return [verdict, reason, difference];
};

const relative = { bound: "exactly", value: null, unit: null, stated: "达到全国平均水平" } as const;

describe("figures are compared", () => {
  test("by their values, and the difference is free of rounding dust", () => {
    expect(outcome({ value: 4.2, unit: "个" }, { value: 4.5, unit: "个" })).toEqual(["below", null, -0.3]);
  });

  test("with all as 100 %, where the other side prints a share", () => {
    expect(outcome({ ...all, unit: null }, { value: 80 })).toEqual(["above", null, 20]);
    expect(outcome({ value: 100, bound: "exactly" }, all)).toEqual(["equal", null, 0]);
  });

  test("as equal where both ask for all, or both for the same level", () => {
    expect(outcome(all, all)).toEqual(["equal", null, null]);
    const level = { ...relative, relativeTo: "全国平均水平" };
    expect(outcome(level, level)).toEqual(["equal", null, null]);
  });

  test("as equal where both print the same multiple of the same level", () => {
    const multiple = { value: 2, unit: "倍", relativeTo: "最低工资标准" };
    expect(outcome(multiple, multiple)).toEqual(["equal", null, 0]);
  });

  test("as ranges: equal ends are equal, ranges apart are lower or higher", () => {
    const range = { value: 3, valueTo: 5, unit: "个" };
    expect(outcome(range, range)).toEqual(["equal", null, null]);
    expect(outcome({ value: 2, unit: "个" }, range)).toEqual(["below", null, null]);
    expect(outcome({ value: 6, unit: "个" }, range)).toEqual(["above", null, null]);
  });

  test("with 0 as a number", () => {
    expect(outcome({ value: 0 }, { value: 5 })).toEqual(["below", null, -5]);
  });
});

describe("no verdict is given", () => {
  test.each<[string, Figure, Figure]>([
    ["units", { unit: "户" }, {}],
    ["units", { value: 19, unit: "个" }, { bound: "all", value: 100 }],
    ["no-number", { value: 19, unit: "个" }, all],
    ["relative", { ...relative, relativeTo: "全区平均水平" }, { ...relative, relativeTo: "全国平均水平" }],
    ["relative", {}, { ...relative, relativeTo: "全国平均水平" }],
    [
      "relative",
      { ...relative, relativeTo: "全国平均水平", bound: "more-than" },
      { ...relative, relativeTo: "全国平均水平" },
    ],
    ["ranges", { value: 4, unit: "个" }, { value: 3, valueTo: 5, unit: "个" }],
    ["bounds", { bound: "at-most" }, { bound: "at-least" }],
    ["no-number", { ...all, shown: "基本消除" }, { ...all, shown: "全部消除" }],
  ])("for the reason “%s”", (reason, own, upper) => {
    expect(outcome(own, upper)).toEqual([null, reason, null]);
  });
});
