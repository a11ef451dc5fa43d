import { describe, expect, test } from "vitest";
import { reportAfter } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";
const second = "tasks/xiji-2025/2.yaml";
const document = "documents/xiji-2025.mdx";

describe("A date or a number", () => {
  test("An unquoted year is answered with the year in quotes", async () => {
    expect(await reportAfter(task, "due: '2027'", "due: 2027")).toEqual([
      "tasks/xiji-2025/1.yaml:20:10 错误：“due”要写文字，“2027”没有加引号，会被读成数字。日期要加引号。最接近的写法：'2027'",
    ]);
  });

  test("An unquoted day is answered with the day in quotes", async () => {
    expect(await reportAfter(task, "due: '2027'", "due: 2027-03-31")).toEqual([
      "tasks/xiji-2025/1.yaml:20:10 错误：日期“2027-03-31”没有加引号，不同的程序会读成不同的东西。日期要加引号。最接近的写法：'2027-03-31'",
    ]);
  });

  test("An unquoted day in front matter is found at its own line", async () => {
    expect(await reportAfter(document, "issued: '2025-03-31'", "issued: 2025-03-31")).toEqual([
      "documents/xiji-2025.mdx:8:9 错误：日期“2025-03-31”没有加引号，不同的程序会读成不同的东西。日期要加引号。最接近的写法：'2025-03-31'",
    ]);
  });

  test("An unquoted code is answered with the code in quotes", async () => {
    expect(await reportAfter("places.yaml", "'640423'", "640423")).toEqual([
      "places.yaml:21:9 错误：“code”要写文字，“640423”没有加引号，会被读成数字。这样的编号要加引号。最接近的写法：'640423'",
    ]);
  });

  test("A day that does not exist is answered with the nearest that does", async () => {
    expect(await reportAfter(task, "due: '2027'", "due: '2027-02-30'")).toEqual([
      "tasks/xiji-2025/1.yaml:20:10 错误：“due”写成了“2027-02-30”，不是真实的日期，或者写法不对。日期要加引号，写成“2025”“2025-03”或“2025-03-31”，并且是真实存在的日子。最接近的写法：'2027-02-28'",
    ]);
  });

  test("A date in Chinese is answered with the same date in figures", async () => {
    expect(await reportAfter(task, "due: '2027'", "due: 2027年12月底前")).toEqual([
      "tasks/xiji-2025/1.yaml:20:10 错误：“due”写成了“2027年12月底前”，不是真实的日期，或者写法不对。日期要加引号，写成“2025”“2025-03”或“2025-03-31”，并且是真实存在的日子。最接近的写法：'2027-12'",
    ]);
  });

  test("A date with slashes is answered with the same date with hyphens", async () => {
    expect(await reportAfter(document, "issued: '2025-03-31'", "issued: 2025/3/31")).toEqual([
      "documents/xiji-2025.mdx:8:9 错误：“issued”写成了“2025/3/31”，不是真实的日期，或者写法不对。日期要加引号，写成“2025”“2025-03”或“2025-03-31”，并且是真实存在的日子。最接近的写法：'2025-03-31'",
    ]);
  });

  test("A month is no day", async () => {
    expect(
      await reportAfter(
        document,
        "resultsLookedFor: null",
        "resultsLookedFor: { until: '2026-11', where: 县政府网站 }",
      ),
    ).toEqual([
      "documents/xiji-2025.mdx:18:28 错误：“until”写成了“2026-11”，不是真实的日期，或者写法不对。日期要加引号，写成“2025-03-31”，并且是真实存在的日子。",
    ]);
  });

  test("A number in quotes is answered with the plain number", async () => {
    expect(await reportAfter(task, "value: 45", "value: '45'")).toEqual([
      "tasks/xiji-2025/1.yaml:17:12 错误：“value”写成了文字“45”。这里要写不带引号、不带单位的数字，“万”“亿”要换算：“8万”写“80000”。最接近的写法：45",
    ]);
  });

  test("A number in 万 is answered with the plain number", async () => {
    expect(await reportAfter(second, "value: 2300", "value: 1.5万座")).toEqual([
      "tasks/xiji-2025/2.yaml:15:12 错误：“value”写成了文字“1.5万座”。这里要写不带引号、不带单位的数字，“万”“亿”要换算：“8万”写“80000”。最接近的写法：15000",
    ]);
  });

  test("A fraction where a whole number belongs is reported", async () => {
    expect(await reportAfter(document, "year: 2025", "year: 2025.5")).toEqual([
      "documents/xiji-2025.mdx:12:7 错误：“year”写成了2025.5。这里要写整数。最接近的写法：2026",
    ]);
  });
});
