import { describe, expect, test } from "vitest";
import { fundingParts, joinParts, sameUnitText, targetParts } from "../../../src/strings/figures.ts";

type Words = Parameters<typeof targetParts>[0];

const figure = (changes: Partial<Words>): string =>
  joinParts(
    targetParts({
      strive: false,
      value: 80,
      valueTo: undefined,
      bound: "exactly",
      unit: "户",
      stated: "80户",
      ...changes,
    }),
  );

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
  ] as const)("measured against a level, bound %s, is %s", (bound, words) => {
    expect(figure({ value: null, unit: null, bound, relativeTo: "2024年水平", stated: words })).toBe(words);
  });

  test("has the words that are to be shown, where the document's own are better", () => {
    const shown = { value: null, unit: null, shown: "基本消除", stated: "基本消除重污染天气" };
    expect(figure({ ...shown, bound: "all" })).toBe("基本消除");
    expect(figure({ ...shown, bound: "exactly", relativeTo: "2024年水平" })).toBe("基本消除");
  });

  test("is never 0", () => {
    expect(figure({ value: 0, unit: "起", stated: "0起" })).toBe("0起");
    expect(figure({ value: null, unit: null, bound: "all", stated: "全部" })).not.toContain("0");
  });
});

describe("a number measured against a level", () => {
  test("names that level behind it", () => {
    expect(figure({ value: 5, unit: "%", bound: "at-least", relativeTo: "2020年", stated: "5%以上" })).toBe(
      "5%以上（相对于2020年）",
    );
  });

  test("names it before the number where that is a multiple of it", () => {
    const wage = { value: 1.5, unit: "倍", relativeTo: "当地最低工资标准", stated: "1.5倍" };
    expect(figure(wage)).toBe("当地最低工资标准的1.5倍");
    expect(figure({ ...wage, bound: "at-least" })).toBe("当地最低工资标准的1.5倍以上");
  });
});

describe("a composite unit is spoken", () => {
  test("with what it is counted per before the number", () => {
    expect(targetParts({ strive: false, value: 280, bound: "exactly", unit: "元/人·月", stated: "280元" })).toEqual({
      before: "每人每月",
      number: "280",
      unit: "元",
      after: "",
    });
  });

  test.each([
    [{ value: 4.5, unit: "个/千人", stated: "4.5个" }, "每千人4.5个"],
    [{ value: 45_000, valueTo: 60_000, unit: "元/人·年", stated: "4.5万至6万元" }, "每人每年4.5万—6万元"],
    [{ value: 30, unit: "平方米/百户", bound: "more-than", stated: "超过30平方米" }, "每百户超过30平方米"],
    [{ value: 200, unit: "元/孩·月", bound: "at-least", stated: "不少于200元" }, "每孩每月200元以上"],
  ] as const)("%j is %s", (changes, words) => {
    expect(figure(changes)).toBe(words);
  });

  test("but a bare coefficient has no unit", () => {
    expect(figure({ value: 0.55, unit: "系数", bound: "at-least", stated: "0.55以上" })).toBe("0.55以上");
  });

  test("also where another value of the same figure is named", () => {
    expect(sameUnitText(45_000, { unit: "元/人·年", stated: "由4.5万元提高到5.5万元" })).toBe("每人每年4.5万元");
    expect(sameUnitText(0, { unit: "系数", stated: "0.55" })).toBe("0");
  });
});

describe("the words around a number", () => {
  test("begin with what is striven for and what recurs every year", () => {
    expect(figure({ strive: true })).toBe("力争80户");
    expect(figure({ period: "year", bound: "at-least" })).toBe("每年80户以上");
    expect(figure({ strive: true, period: "year", bound: "about", unit: "元/户" })).toBe("力争每年每户约80元");
  });

  test("begin so also where there is no number", () => {
    expect(figure({ strive: true, value: null, unit: null, bound: "all", stated: "全覆盖" })).toBe("力争全覆盖");
    expect(figure({ period: "year", value: null, unit: null, bound: "exactly", relativeTo: "全国水平" })).toBe(
      "每年达到全国水平",
    );
  });

  test("call a ceiling of money the most that is paid, and other ceilings as they are", () => {
    expect(figure({ value: 6300, unit: "元/户·年", bound: "at-most", stated: "最高6300元" })).toBe(
      "每户每年最多6300元",
    );
    expect(figure({ value: 300_000, unit: "元", bound: "at-most", stated: "最高30万元" })).toBe("最多30万元");
    expect(figure({ value: 3, unit: "年", bound: "at-most", stated: "最长3年" })).toBe("3年以内");
  });

  test("say 多 where 余 is printed", () => {
    expect(figure({ value: 17_000, unit: "人", bound: "about", stated: "1.7万余人" })).toBe("1.7万多人");
    expect(figure({ value: 4400, bound: "about", stated: "4400余户" })).toBe("4400多户");
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
  expect(joinParts(fundingParts(sum))).toBe(words);
});
