import { describe, expect, test } from "vitest";
import { isDrawable, targetRow, upperOnScale } from "../../../src/charts/ledger/target-rows.ts";
import { type Figure, pairs } from "./pairs.ts";

const share = { value: 19, unit: "%", stated: "19%以上" } as const;

const onScale = (own: Figure, upper: Figure) => pairs({ own, upper }).map((target) => upperOnScale(target)?.value)[0];

describe("the level above's figure stands on the same scale", () => {
  test.each([
    ["a share", share, { value: 40, unit: "%" }],
    ["an amount per person", { unit: "元/人" }, { value: 40, unit: "元/人" }],
    ["a count that every county must reach", {}, { value: 40, role: "floor" }],
    ["a count that is an average", {}, { value: 40, role: "average" }],
    ["a standard", { unit: "元" }, { value: 40, unit: "元", role: "standard" }],
  ] as const)("when it is %s", (_what, own, upper) => {
    expect(onScale(own, upper)).toBe(40);
  });

  test("when it is 0", () => {
    expect(onScale(share, { value: 0, unit: "%" })).toBe(0);
  });
});

describe("nothing is compared", () => {
  test.each([
    ["a total that the counties share", {}, { role: "total" }],
    ["a total, even in %", share, { unit: "%", role: "total" }],
    ["a count that may be a total", {}, {}],
    ["a figure in another unit", share, { unit: "户", role: "floor" }],
    ["a figure without a number", share, { bound: "all", value: null, unit: "%" }],
    ["another measure", { ...share, differs: "区里说的是全区。" }, { unit: "%" }],
  ] as const)("with %s", (_what, own, upper) => {
    expect(onScale(own, upper)).toBeUndefined();
  });

  test("where the county answers nothing", () => {
    expect(pairs({ own: share }).map(upperOnScale)).toEqual([null]);
  });
});

test("a figure is drawn when it has a starting point or an upper figure to stand beside, and a number", () => {
  const drawable = pairs(
    { own: { ...share, baseline: 15 } },
    { own: share, upper: { unit: "%" } },
    { own: share },
    { own: { bound: "all", value: null, unit: "%", baseline: 15 } },
    { own: {}, upper: { role: "total" } },
    { own: { ...share, baseline: 0 } },
  ).filter(isDrawable);
  expect(drawable.map((target) => target.key)).toEqual(["t1", "t2", "t6"]);
});

describe("a row", () => {
  const [target] = pairs({
    own: {
      value: 55_000,
      valueTo: 60_000,
      unit: "元/人",
      stated: "4.5万元提高到5.5万至6万元",
      baseline: 45_000,
      due: "2027",
    },
    upper: { value: 50_000, unit: "元/人", stated: "5万元以上" },
  });

  test("has every number in the scale the document printed, and a date no more precise than it", () => {
    expect(target && targetRow(target)).toEqual({
      label: "通自来水的农户",
      value: 55_000,
      to: 60_000,
      text: "每人5.5万—6万元以上",
      bound: "at-least",
      unit: "元/人",
      baseline: { value: 45_000, text: "每人4.5万元", label: "原来" },
      upper: { value: 50_000, text: "每人5万元以上", label: "宁夏" },
      note: "2027年",
      source: "西吉民生清单",
    });
  });

  test("names the year of its starting point where that is printed", () => {
    const [row] = pairs({ own: { ...share, baseline: 15, baselineYear: "2023" } }).map(targetRow);
    expect(row?.baseline?.label).toBe("2023年");
  });

  test("says whose the upper figure is and for when", () => {
    const [row] = pairs({ own: share, upper: { value: 40, unit: "%", due: "2027" } }).map(targetRow);
    expect(row?.upper?.label).toBe("宁夏2027年");
  });

  test("leaves out what is not printed", () => {
    expect(pairs({ own: share }).map(targetRow)).toEqual([
      { label: "通自来水的农户", value: 19, text: "19%以上", bound: "at-least", unit: "%", source: "西吉民生清单" },
    ]);
  });
});
