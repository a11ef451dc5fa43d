import { describe, expect, test } from "vitest";
import { neverMeasures } from "../../../scripts/verify/never-measures.ts";
import { stretchOf, stretchOfText } from "../../../scripts/verify/stretch.ts";

const numbersIn = (text: string) => stretchOfText(text).numbers.map((number) => number.text);

describe("Printed numbers", () => {
  test("Decimals, thousands, percent and full-width digits are found whole", () => {
    expect(numbersIn("收入9,076万元，增长1.5%，共３００户、1,500盏")).toEqual(["9,076万", "1.5", "300", "1,500"]);
  });

  test("A comma between two numbers does not join them", () => {
    expect(numbersIn("图书角12,24个")).toEqual(["12", "24"]);
  });

  test("What multiplies belongs to the number", () => {
    expect(numbersIn("8万人、1.5 亿元、3万千瓦")).toEqual(["8万", "1.5亿", "3万千"]);
  });

  test.for([
    ["三年攻坚", "三"],
    ["两处旧桥", "两"],
    ["五个村", "五"],
    ["第一批书屋", "一"],
    ["翻一番", "一"],
    ["增加两成", "两"],
    ["修一栋楼", "一"],
    ["半天", "半"],
    ["上百人", "百"],
    ["数千户", "千"],
    ["百分之六十", "百分之六十"],
    ["十五个五年", "十五"],
  ] as const)("“%s” measures something", ([text, number]) => {
    expect(numbersIn(text)).toContain(number);
  });

  test.for(["一是修路", "进一步统一", "一体化推进", "第一时间", "扶持一批", "“十四五”规划", "万里书香", "二氧化碳"])(
    "“%s” measures nothing",
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );

  test("A word that measures nothing still counts behind 第 or a digit", () => {
    expect(numbersIn("第一批，2一批")).toEqual(["一", "2", "一"]);
  });

  test("Every word that never measures holds a numeral and stands in the list once", () => {
    expect(neverMeasures.filter((word) => !/[零一二两三四五六七八九十百千万亿半]/u.test(word))).toEqual([]);
    expect(neverMeasures.length).toBe(new Set(neverMeasures).size);
    expect(neverMeasures.length).toBeLessThan(100);
  });

  test("Neighbouring cells are two numbers", () => {
    expect(stretchOf(["0.06", "1.5"], 1, 2).numbers.map(({ text }) => text)).toEqual(["0.06", "1.5"]);
  });
});
