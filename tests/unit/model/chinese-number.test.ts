import { describe, expect, test } from "vitest";
import { chineseValue } from "../../../src/model/chinese-number.ts";

describe("Chinese numerals", () => {
  test.for([
    ["三", 3],
    ["两", 2],
    ["十", 10],
    ["十五", 15],
    ["三十五", 35],
    ["一百零五", 105],
    ["两千", 2000],
    ["三万五千", 35_000],
    ["一亿二千万", 120_000_000],
    ["万", 10_000],
    ["二〇二五", 2025],
    ["半", 0.5],
  ] as const)("%s is %d", ([numeral, value]) => {
    expect(chineseValue(numeral)).toBe(value);
  });

  test.for(["一二三", "二三", "三半"])("%s is no number but a listing", (numeral) => {
    expect(chineseValue(numeral)).toBeNull();
  });
});
