import { describe, expect, test } from "vitest";
import { printedDigits } from "../../../src/model/checks/printed-digits.ts";
import { type Printed, printedQuantity } from "../../../src/model/checks/quantity.ts";

/** Lowest and highest value that would be printed so. */
function rangeOf(printed: Printed) {
  const { low, high } = printedQuantity(printed);
  return [low, high].map((end) => Number(end.toFixed(6)));
}

const range = (value: number, unit: string, stated: string) => rangeOf({ value, unit, stated });

describe("a printed number stands for every value that rounds to it", () => {
  test.each<[string, Printed, number[]]>([
    ["17%", { value: 17, unit: "%", stated: "占17%" }, [16.5, 17.5]],
    ["42.6%", { value: 42.6, unit: "%", stated: "占42.6%" }, [42.55, 42.65]],
    ["a fall", { value: -66.92, unit: "%", stated: "同比下降66.92%" }, [-66.925, -66.915]],
    ["1.5亿元", { value: 150_000_000, unit: "元", stated: "1.5亿元" }, [145_000_000, 155_000_000]],
    ["8万人", { value: 80_000, unit: "人", stated: "8万人以上" }, [75_000, 85_000]],
    ["full-width digits", { value: 80_000, unit: "人", stated: "８万人" }, [75_000, 85_000]],
    ["the lower end of a range in 万", { value: 30_000, unit: "人", stated: "3—5万人" }, [25_000, 35_000]],
    ["a number with commas", { value: 9076, unit: "万元", stated: "完成9,076万元" }, [9075.5, 9076.5]],
    ["a length", { value: 21, unit: "公里", stated: "21公里" }, [20.5, 21.5]],
    ["a share printed in ‰", { value: 0.5, unit: "%", stated: "控制在5‰以内" }, [0.45, 0.55]],
  ])("%s", (_, printed, ends) => {
    expect(rangeOf(printed)).toEqual(ends);
  });

  test("but people, households and places printed to the last one are exact", () => {
    expect([range(2170, "户", "2170户"), range(10, "个", "10个"), range(0, "起", "0起")]).toEqual([
      [2170, 2170],
      [10, 10],
      [0, 0],
    ]);
  });

  test("but 元 printed without decimals are exact", () => {
    expect([range(280, "元/人·月", "280元"), range(6300, "元", "6300元")]).toEqual([
      [280, 280],
      [6300, 6300],
    ]);
  });

  test("a number in words is exact, one that only names 亿 is as coarse as 亿", () => {
    expect(range(2, "个", "南北两个中心")).toEqual([2, 2]);
    expect(range(100_000_000, "元", "额度再过亿")).toEqual([100_000_000, 200_000_000]);
  });

  test("约 is as fine as the last digit that is not 0", () => {
    expect(rangeOf({ value: 2300, unit: "户", stated: "约2300户", isAbout: true })).toEqual([2250, 2350]);
    expect(rangeOf({ value: 1_063_000_000, unit: "元", stated: "约10.63亿元", isAbout: true })).toEqual([
      1_062_500_000, 1_063_500_000,
    ]);
  });

  test("余 and 多 reach up from what is printed", () => {
    expect(range(4400, "户", "4400余户")).toEqual([4400, 4500]);
    expect(range(17_000, "人", "1.7万余人")).toEqual([17_000, 18_000]);
    expect(range(800_000, "人", "80多万人")).toEqual([800_000, 900_000]);
  });

  test("a table that drops trailing zeros is as fine as the finest number of the column", () => {
    expect(rangeOf({ value: 635, unit: "万元", stated: "635", finest: 0.01 })).toEqual([634.995, 635.005]);
  });

  test("a negative number never gives a range the wrong way round", () => {
    expect(range(-14_442.58, "万元", "减少14442.58万元")).toEqual([-14_442.585, -14_442.575]);
  });
});

describe("the printed digits of a value", () => {
  test("are those of its own number where several are printed", () => {
    expect(printedDigits(20, "8.5亿元，20%")?.step).toBe(1);
    expect(printedDigits(850_000_000, "8.5亿元，20%")?.step).toBe(10_000_000);
  });

  test("are not found where the value is not printed", () => {
    expect(printedDigits(20, "十九个乡镇")).toBeNull();
  });

  test("are those before 千瓦 and before 千 alike", () => {
    expect(printedDigits(10, "10千瓦")?.step).toBe(1);
    expect(printedDigits(10_000, "10千瓦")?.step).toBe(1000);
  });
});
