import { describe, expect, test } from "vitest";
import { nearestName } from "../../../scripts/check/file-names.ts";
import { editDistance, nearest } from "../../../scripts/check/nearest.ts";
import { nearestDate, nearestNumber, nearestSlug } from "../../../scripts/check/nearest-value.ts";

describe("The nearest right value", () => {
  test("A swap of two letters counts as one mistake", () => {
    expect(editDistance("titel", "title")).toBe(1);
  });

  test("A shortened name finds its long form rather than another short name", () => {
    expect(nearest("农业局", ["商务局", "农业农村局", "林业局"])).toBe("林业局");
    expect(nearest("农业局", ["商务局", "农业农村局"])).toBe("农业农村局");
  });

  test("A word unlike all others has no nearest", () => {
    expect(nearest("气象台", ["商务局", "教育局"])).toBeNull();
  });

  test.for([
    ["2025年3月5日", "2025-03-05"],
    ["2025年12月底前", "2025-12"],
    ["2025.3", "2025-03"],
    ["2025年", "2025"],
    ["2025-02-30", "2025-02-28"],
    ["2024-02-30", "2024-02-29"],
    ["2025-13-01", "2025-12-01"],
    ["２０２５－０３－０５", "2025-03-05"],
    ["年底", null],
  ] as const)("The date nearest to %s is %s", ([written, meant]) => {
    expect(nearestDate(written)).toBe(meant);
  });

  test.for([
    ["8万", "80000"],
    ["1.5亿元", "150000000"],
    ["1,200", "1200"],
    ["74%", "74"],
    ["0.1万", "1000"],
    ["若干", null],
  ] as const)("The number nearest to %s is %s", ([written, meant]) => {
    expect(nearestNumber(written)).toBe(meant);
  });

  test.for([
    ["School_Education", "school-education"],
    [" --a  b.c-- ", "a-b-c"],
    ["教育", null],
  ] as const)("The identifier nearest to %s is %s", ([written, meant]) => {
    expect(nearestSlug(written)).toBe(meant);
  });

  test.for([
    ["number", "01", "1"],
    ["number", "task-7", "7"],
    ["number", "１２", "12"],
    ["number", "first", null],
    ["day-slug", "2026-2-30-a", "2026-02-28-a"],
    ["day-slug", "20260305", "2026-03-05-gengzheng"],
  ] as const)("The %s nearest to %s is %s", ([kind, written, meant]) => {
    expect(nearestName(kind, written)).toBe(meant);
  });
});
