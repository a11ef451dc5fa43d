import { describe, expect, test } from "vitest";
import { datePlaces, namesOwnYear, printedYears } from "../../../scripts/verify/printed-dates.ts";

const found = (text: string, date: string) =>
  datePlaces(text, date, 2031).map(({ start, end }) => text.slice(start, end));

describe("Printed dates", () => {
  test("A year is found with whatever follows it", () => {
    expect(found("到2033年底，或（2031—2033年）", "2033")).toEqual(["2033", "2033"]);
  });

  test("A year in front of a month is no deadline of a whole year", () => {
    expect(found("2031年9月开门", "2031")).toEqual([]);
  });

  test("A month is found exactly", () => {
    expect(found("2031年12月底前，2030年12月，2031年2月", "2031-12")).toEqual(["2031年12月"]);
  });

  test("In the document's own year a month may stand alone", () => {
    expect(found("4月底达到30%", "2031-04")).toEqual(["4月"]);
    expect(found("14月", "2031-04")).toEqual([]);
    expect(found("4月底达到30%", "2032-04")).toEqual([]);
  });

  test("A day is found exactly", () => {
    expect(found("截至3月31日", "2031-03-31")).toEqual(["3月31日"]);
  });

  test("Years to compare with are not times", () => {
    expect(printedYears("比2030年多，不低于2029年水平，到2033年").map(({ year }) => year)).toEqual([2033]);
  });

  test("全年 and 年底 mean the document's own year, 2033年底 does not", () => {
    expect(["全年修路", "年底做完", "本年度"].map(namesOwnYear)).toEqual([true, true, true]);
    expect(["2033年底", "下一年度", "每年"].map(namesOwnYear)).toEqual([false, false, false]);
  });
});
