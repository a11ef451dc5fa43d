import { describe, expect, test } from "vitest";
import { sameUnitText, targetParts } from "../../../src/strings/figures.ts";
import { figure } from "./figure-text.ts";

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
