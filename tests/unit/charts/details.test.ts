import { describe, expect, test } from "vitest";
import {
  barDetail,
  dotDetail,
  dueDetail,
  rangeDetail,
  tileDetail,
  yearDetail,
} from "../../../src/strings/chart-details.ts";

describe("a mark in full words", () => {
  const bar = { label: "教育局", text: "15项", verdict: "", notes: ["牵头12，配合3"] };

  test("of a bar: name, figure, shares", () => {
    expect(barDetail(bar)).toBe("教育局：15项；牵头12，配合3");
  });

  test("of a bar with a goal: whether it is reached, and where the rate is printed", () => {
    const rate = { label: "就业补助", text: "25%", notes: [], verdict: "达到目标25%", source: "第八期" };
    expect(barDetail(rate)).toBe("就业补助：25%；达到目标25%；来源：第八期");
  });

  test("of a dot: figure, date, note", () => {
    expect(dotDetail({ label: "西夏区", text: "100%", due: "2023年", note: "只算平原村" })).toBe(
      "西夏区：100%；2023年；只算平原村",
    );
  });

  test("of a dot that is noted with its paper: the paper once", () => {
    expect(dotDetail({ label: "西吉县", text: "19%", note: "西吉民生清单", source: "西吉民生清单" })).toBe(
      "西吉县：19%；来源：西吉民生清单",
    );
  });

  test("of a number by year: whose, when and where it is printed", () => {
    const figure = { label: "西吉", text: "19%以上", source: "西吉民生清单" };
    expect(yearDetail({ ...figure, year: 2027 })).toBe("西吉（2027年）：19%以上；来源：西吉民生清单");
    expect(yearDetail({ ...figure, year: null })).toBe("西吉（未写明年份）：19%以上；来源：西吉民生清单");
  });

  test("of a promise: all its figures, its date and its source", () => {
    const row = {
      label: "卫生厕所普及率",
      value: 74,
      text: "74%",
      note: "2025年",
      baseline: { label: "2024年", text: "69.5%" },
      upper: { label: "宁夏", value: 75, text: "75%以上" },
      result: { label: "2025年底结果", text: "73%" },
      source: "西吉民生清单",
    };
    expect(rangeDetail(row)).toBe(
      "卫生厕所普及率：承诺74%；2025年底结果73%；2024年69.5%；宁夏75%以上；2025年；来源：西吉民生清单",
    );
  });

  test("of a county's square: its prefecture too", () => {
    expect(tileDetail({ name: "西夏区", of: "银川市", text: "196项" })).toBe("西夏区（银川市）：196项");
    expect(tileDetail({ name: "西夏区", of: "", text: "未收录" })).toBe("西夏区：未收录");
  });

  test("of a month: how many by state and precision", () => {
    const parts = [
      { count: 3, state: "past", precision: "day" },
      { count: 11, state: "past", precision: "month" },
    ] as const;
    expect(dueDetail("2023年12月", parts)).toBe("2023年12月：3个已到期（写明到日），11个已到期（只写到月）");
  });
});
