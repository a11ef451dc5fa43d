import { describe, expect, test } from "vitest";
import { readableValues, sameValue } from "../../../scripts/verify/number-values.ts";

const canBe = (printed: string, value: number) => readableValues(printed).some((one) => sameValue(one, value));

describe("Values of printed numbers", () => {
  test.for([
    ["8万人", 80_000],
    ["1.5 亿元", 150_000_000],
    ["0.24万亩", 2400],
    ["9,076万元", 90_760_000],
    ["达到75%以上", 75],
    ["两处", 2],
    ["增加两成", 20],
    ["千分之六", 0.006],
    ["降低3‰", 0.3],
    ["降低3‰", 3],
    ["百分之六十", 60],
    ["3—5万人", 30_000],
    ["书库（万册）1.2 4", 40_000],
    ["每百户（平方米）—>30", 30],
    ["３００户", 300],
    ["10千瓦", 10],
    ["半天", 0.5],
    ["书桌1:5—1:7", 7],
  ] as const)("“%s” can be read as %d", ([printed, value]) => {
    expect(canBe(printed, value)).toBe(true);
  });

  test.for([
    ["8万人", 8],
    ["75%", 0.75],
    ["260元增至280元", 270],
    ["1.5亿元", 15_000_000],
    ["全覆盖", 100],
  ] as const)("“%s” cannot be read as %d", ([printed, value]) => {
    expect(canBe(printed, value)).toBe(false);
  });

  test("All numbers of a list are read", () => {
    expect(readableValues("60%、40%、40%以上")).toEqual([60, 40, 40]);
  });
});
