import { describe, expect, test } from "vitest";
import { formatDate, formatDue, formatNumber, formatValue } from "../../../src/strings/format.ts";

describe("a date is written no more precisely than printed", () => {
  test.each([
    ["2027", "2027年"],
    ["2025-03", "2025年3月"],
    ["2025-12", "2025年12月"],
    ["2025-03-05", "2025年3月5日"],
    ["2025-12-31", "2025年12月31日"],
  ])("%s is %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
    expect(formatDue(date)).toBe(words);
  });

  test("and keeps what the document adds to it", () => {
    expect(formatDue("2025", "秋季学期")).toBe("2025年（秋季学期）");
  });
});

describe("a number", () => {
  test.each([
    [4.5, "4.5"],
    [80_000, "80000"],
    [0, "0"],
    [-3, "-3"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [99.99, "99.99"],
    [1.23456789, "1.23456789"],
    [0.0000012, "0.0000012"],
    [9_000_000_000_000_000, "9000000000000000"],
  ])("%d has neither grouping nor binary dust", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe("a value stands in the scale the document printed", () => {
  test.each([
    [80_000, "8万人以上", "8万"],
    [17_000, "约1.7万人", "1.7万"],
    [1000, "0.1万人", "0.1万"],
    [150_000_000, "1.5亿元", "1.5亿"],
    [10_000_000, "0.1亿元", "0.1亿"],
    [100_000_000, "贷款额度再过亿", "1亿"],
    [8_600_000, "860万元", "860万"],
    [80_000, "80000人", "80000"],
    [150_000_000, "15000万元", "15000万"],
    [35, "35所", "35"],
    [0.3, "0.3%", "0.3"],
    [-50_000, "减少5万人", "-5万"],
    [5_000_000, "0.05亿元", "500万"],
    [500, "0.05万人", "500"],
    [1.2e12, "1.2万亿元", "1.2万亿"],
    [1.2e12, "12000亿元", "12000亿"],
    [300_000_000, "1.2万亿元中的3亿元", "3亿"],
  ])("%d printed as “%s” is %s", (value, stated, words) => {
    expect(formatValue(value, stated)).toBe(words);
  });

  test("a small number beside 万 keeps its own scale", () => {
    expect(formatValue(25, "每万人25张")).toBe("25");
    expect(formatValue(40, "投入3亿元改造40所")).toBe("40");
  });

  test.each([
    [123_456_789, "1.23456789亿元", "1.23456789亿"],
    [150_005_000, "1.50005亿元", "1.50005亿"],
    [10_000.001, "1万元", "1.0000001万"],
    [1_234_567_890_123_456, "约1234万亿元", "1234567890123456"],
  ])("%d printed as “%s” loses no digit: %s", (value, stated, words) => {
    expect(formatValue(value, stated)).toBe(words);
  });
});
