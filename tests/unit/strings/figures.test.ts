import { describe, expect, test } from "vitest";
import { fundingParts, joinParts, targetParts } from "../../../src/strings/figures.ts";
import { figure } from "./figure-text.ts";

describe("a figure says how it is bound", () => {
  test.each([
    ["exactly", "80户"],
    ["at-least", "80户以上"],
    ["at-most", "80户以内"],
    ["about", "约80户"],
    ["more-than", "超过80户"],
    ["less-than", "低于80户"],
    ["all", "全部80户"],
  ] as const)("%s: %s", (bound, words) => {
    expect(figure({ bound })).toBe(words);
  });
});

describe("a figure keeps the printed scale", () => {
  test.each([
    [{ value: 80_000, unit: "人", stated: "8万人以上", bound: "at-least" }, "8万人以上"],
    [{ value: 17_000, unit: "人", stated: "1.7万人左右", bound: "about" }, "约1.7万人"],
    [{ value: 150_000_000, unit: "元", stated: "1.5亿元" }, "1.5亿元"],
    [{ value: 1600, unit: "元/人·月", stated: "提高到1600元" }, "每人每月1600元"],
  ] as const)("%j is %s", (changes, words) => {
    expect(figure(changes)).toBe(words);
  });
});

describe("a share", () => {
  test("is bound like any other figure", () => {
    expect(figure({ value: 19, unit: "%", stated: "19%以上", bound: "at-least" })).toBe("19%以上");
  });

  test("of 100 % is not “all 100 %”", () => {
    expect(figure({ value: 100, unit: "%", stated: "达到100%", bound: "all" })).toBe("100%");
  });

  test("has its decimals and no dust", () => {
    expect(figure({ value: 0.1 + 0.2, unit: "%", stated: "0.3%" })).toBe("0.3%");
  });
});

describe("a range", () => {
  test("shows both ends and one unit", () => {
    expect(figure({ value: 3, valueTo: 5, unit: "个", stated: "3至5个" })).toBe("3—5个");
  });

  test("keeps the printed scale at both ends", () => {
    expect(figure({ value: 30_000, valueTo: 50_000, unit: "元", stated: "3万至5万元" })).toBe("3万—5万元");
  });
});

describe("a figure without a number", () => {
  test.each([
    ["全覆盖", "全覆盖"],
    ["行政村全面覆盖", "全覆盖"],
    ["实现应保尽保", "应保尽保"],
    ["应兼尽兼", "应兼尽兼"],
    ["零就业家庭动态清零", "清零"],
    ["所有乡镇都有一类园", "全部"],
  ])("that covers all says so in the printed words: %s is %s", (stated, words) => {
    expect(figure({ value: null, unit: null, bound: "all", stated })).toBe(words);
  });

  test.each([
    ["at-least", "不低于2024年水平"],
    ["at-most", "不超过2024年水平"],
    ["exactly", "达到2024年水平"],
    ["about", "与2024年水平基本同步"],
    ["more-than", "高于2024年水平"],
    ["less-than", "低于2024年水平"],
    ["all", "全部达到2024年水平"],
  ] as const)("measured against a level, bound %s, is %s", (bound, words) => {
    expect(figure({ value: null, unit: null, bound, relativeTo: "2024年水平", stated: words })).toBe(words);
  });

  test("has the words that are to be shown, where the document's own are better", () => {
    const shown = { value: null, unit: null, shown: "基本消除", stated: "基本消除重污染天气" };
    expect(figure({ ...shown, bound: "all" })).toBe("基本消除");
    expect(figure({ ...shown, bound: "exactly", relativeTo: "2024年水平" })).toBe("基本消除");
    expect(figure({ ...shown, bound: "all", period: "year", shown: "进行更新" })).toBe("每年进行更新");
  });

  test("is never 0", () => {
    expect(figure({ value: 0, unit: "起", stated: "0起" })).toBe("0起");
    expect(figure({ value: null, unit: null, bound: "all", stated: "全部" })).not.toContain("0");
  });
});

test("the number stands apart from the words around it, so that it can be set large", () => {
  expect(
    targetParts({
      strive: false,
      value: 80_000,
      valueTo: undefined,
      bound: "at-least",
      unit: "人",
      stated: "8万人以上",
    }),
  ).toEqual({ before: "", number: "8万", unit: "人", after: "以上" });
});

test.each([
  [{ amount: 8_600_000, amountTo: null, bound: "exactly", unit: "元", stated: "860万元" }, "860万元"],
  [{ amount: 150_000_000, amountTo: null, bound: "about", unit: "元", stated: "1.5亿元左右" }, "约1.5亿元"],
  [{ amount: 280, amountTo: null, bound: "at-least", unit: "元/人", stated: "280元以上" }, "每人280元以上"],
  [{ amount: 400, amountTo: 1600, bound: "exactly", unit: "元/人", stated: "400—1600元" }, "每人400—1600元"],
  [{ amount: 3_000_000, amountTo: null, bound: "at-most", unit: "元/家", stated: "最高300万元" }, "每家最多300万元"],
] as const)("money %j is %s", (sum, words) => {
  expect(joinParts(fundingParts({ strive: false, period: null, ...sum }))).toBe(words);
});

test("money that is only striven for, or comes every year, says so", () => {
  const loan = { amount: 3_500_000, amountTo: null, bound: "at-least", unit: "元", stated: "350万元以上" } as const;
  const words = (strive: boolean, period: "year" | null) => joinParts(fundingParts({ ...loan, strive, period }));
  expect([words(true, null), words(false, "year"), words(true, "year")]).toEqual([
    "力争350万元以上",
    "每年350万元以上",
    "力争每年350万元以上",
  ]);
  expect(joinParts(fundingParts({ ...loan, unit: "元/人·年", strive: false, period: "year" }))).toBe(
    "每人每年350万元以上",
  );
});
