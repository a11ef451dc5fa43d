import { describe, expect, test } from "vitest";
import {
  dimensionOf,
  dimensionText,
  overDimension,
  sameDimension,
  timesDimension,
} from "../../../src/model/checks/dimension.ts";

const times = (a: string | null, b: string | null) => dimensionText(timesDimension(dimensionOf(a), dimensionOf(b)));
const over = (a: string | null, b: string | null) => dimensionText(overDimension(dimensionOf(a), dimensionOf(b)));

describe("units", () => {
  test("cancel like fractions when they are multiplied", () => {
    expect([times("元/户", "户"), times("元/人·月", "月/年"), times("元", null)]).toEqual(["元", "元/人·年", "元"]);
  });

  test("cancel like fractions when they are divided", () => {
    expect([over("元", "户"), over("元", "元/户"), over("人", "人")]).toEqual(["元/户", "户", ""]);
  });

  test("are the same in whatever order their parts are printed", () => {
    expect(sameDimension(dimensionOf("元/人·月"), dimensionOf("元/月·人"))).toBe(true);
    expect(sameDimension(dimensionOf("元/人"), dimensionOf("元/户"))).toBe(false);
    expect(sameDimension(dimensionOf("%"), dimensionOf(null))).toBe(false);
  });

  test("go with the length of any list", () => {
    expect([sameDimension(null, dimensionOf("项")), sameDimension(dimensionOf("个"), null)]).toEqual([true, true]);
  });

  test("that only say “a number” are none", () => {
    expect(sameDimension(dimensionOf("倍"), dimensionOf(null))).toBe(true);
  });
});
