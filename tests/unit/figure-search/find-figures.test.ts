import { describe, expect, test } from "vitest";
import { find, idsOf, smallIndex } from "./figures.ts";

const index = smallIndex();
const found = (query: string) => idsOf(find(index, query));
const unmet = (query: string) => find(index, query).rows.map((row) => row.unmet.map(({ name }) => name).join());

describe("numbers", () => {
  test("a bound finds every number it allows, those printed with the same bound first, nearest first", () => {
    expect(found("≥80%")).toEqual(["1/t2", "1/t3", "1/t1", "t1"]);
    expect(found("80%以上")).toEqual(found("≥80%"));
  });

  test("a number alone finds exactly that number", () => {
    expect(found("80%")).toEqual(["1/t2"]);
    expect(found("90%")).toEqual(["1/t1"]);
  });

  test("超过 and 低于 leave out the number itself", () => {
    expect(found(">85%")).toEqual(["1/t1", "t1"]);
    expect(found("<19%")).toEqual(["1/t5"]);
    expect(found("≤19%")).toEqual(["1/t5", "1/t4"]);
  });

  test("a range counts both its ends in", () => {
    expect(found("80%—90%")).toEqual(["1/t2", "1/t3", "1/t1"]);
  });

  test("“about” allows a tenth more or less", () => {
    expect(found("约90%")).toEqual(["1/t1", "1/t3", "t1"]);
  });

  test("a printed range answers wherever part of it does", () => {
    expect(found("1000元 每人")).toEqual(["2/t2"]);
    expect(found("≥1600元 每人")).toEqual(["2/t2"]);
  });

  test("万, 亿, 成 and ‰ are converted", () => {
    expect(found("0.2亿元")).toEqual(["2/t4"]);
    expect(found("九成")).toEqual(["1/t1"]);
    expect(found("900‰")).toEqual(["1/t1"]);
  });

  test("元 is every 元, and 每月 keeps what is paid by the month", () => {
    expect(found("≥280元")).toHaveLength(5);
    expect(found("≥280元 每月")).toEqual(["2/t1", "2/t3"]);
    expect(found("280元 每人每月")).toEqual(["2/t1"]);
    expect(found("280元/月")).toEqual(["2/t1"]);
  });

  test("a number without a unit finds it in any unit", () => {
    expect(found("280")).toEqual(["2/t1"]);
  });

  test("sums of money that a task names as such are figures too", () => {
    expect(found("2500万元")).toEqual(["3/f1"]);
    expect(found("资金")).toEqual(["3/f1"]);
  });
});

describe("deadlines", () => {
  test("a year finds what is due in it, months included", () => {
    expect(found("2027 服药率")).toEqual(["1/t2", "1/t3"]);
    expect(found("2025")).toEqual(["2/t4", "2/t1", "2/t2", "2/t3", "3/f1"].sort());
  });

  test("a month finds no deadline that is only a year", () => {
    expect(found("2027年6月")).toEqual(["1/t3"]);
    expect(found("2025年10月")).toEqual(["3/f1"]);
  });

  test("“before” a year counts the year in", () => {
    expect(found("2025年前 ≥1000万元")).toEqual(["2/t4", "3/f1"]);
  });

  test("status is the one the site shows: money paid per person never lacks a deadline", () => {
    expect(found("没写期限")).toEqual(["t1", "1/t4", "1/t6", "1/t5"]);
    expect(found("已到期 ≥1亿元")).not.toContain("1/t1");
    expect(found("未到期")).toEqual(["1/t1", "1/t2", "1/t3"]);
  });
});

describe("places and departments", () => {
  test("a county has its own figures, a city also those of its counties, its own first", () => {
    expect(found("固原市 ≥2000万元")).toEqual(["2/t4", "3/f1"]);
    expect(found("西夏区")).toEqual(["2/t3"]);
  });

  test("the region has its own figures only", () => {
    expect(found("自治区")).toEqual(["1/t2", "1/t6"]);
  });

  test("a department is found in any part it has, those it leads first", () => {
    expect(found("卫健局 ≥80")).toEqual(["2/t4", "1/t2", "1/t3", "2/t1", "2/t2", "2/t3", "1/t1"]);
    expect(found("卫健局牵头 ≥80元")).toEqual(["2/t4", "2/t1", "2/t2", "2/t3"]);
    expect(found("卫健局配合 ≥90%")).toEqual(["1/t1"]);
  });
});

describe("words", () => {
  test("words are looked for in label, title, document, place and units", () => {
    expect(found("管网")).toEqual(["3/f1"]);
    expect(found("服药率")).toEqual(["1/t2", "1/t3"]);
    expect(found("用药 90%")).toEqual(["1/t1"]);
  });

  test("all words have to occur, and those in the label come first", () => {
    expect(found("厕所")).toEqual(["1/t1", "1/t2", "1/t3", "1/t4", "1/t6", "1/t5"]);
    expect(found("厕所 服药率")).toEqual(["1/t2", "1/t3"]);
  });

  test("words that nobody prints as a whole are looked for in parts, which is said", () => {
    const result = find(index, "西吉厕所");
    expect(idsOf(result)[0]).toBe("1/t1");
    expect(result.split).toEqual([{ word: "西吉厕所", parts: ["西吉", "厕所"] }]);
  });

  test("a word that occurs nowhere is left out, which is said", () => {
    const result = find(index, "服药率 qzxv");
    expect([idsOf(result), result.unknown]).toEqual([["1/t2", "1/t3"], ["qzxv"]]);
  });

  test("nothing but unknown words finds nothing", () => {
    expect(found("qzxv")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

describe("where nothing meets the whole question", () => {
  test("the nearest numbers of the same unit stand in", () => {
    const result = find(index, "2000元 每月");
    expect([result.isRelaxed, idsOf(result)[0]]).toEqual([true, "2/t3"]);
  });

  test("each row says what it does not meet", () => {
    expect(unmet("≥80% 2027 卫健局牵头").slice(0, 3)).toEqual(["department", "department", "department"]);
    expect(unmet("90% 2026")[0]).toBe("due");
  });

  test("rows that meet less than half of it are left out while others meet more", () => {
    expect(found("90% 2026")).not.toContain("3/f1");
  });

  test("a number alone that nobody prints still shows the nearest", () => {
    expect(found("≥2000%")[0]).toBe("t1");
  });
});

test("a verdict finds the figures of which the comparison with the level above says it", () => {
  expect(found("低于自治区")).toEqual(["1/t4"]);
  expect(found("没有对应")).toEqual(["1/t2", "2/t3", "2/t4"]);
});
