import { describe, expect, test } from "vitest";
import { timelineLayout } from "../../../src/charts/timeline.ts";
import type { DueState, TimelineItem } from "../../../src/charts/timeline-items.ts";
import type { TimelineYear } from "../../../src/charts/timeline-year.ts";

const day = "2026-11-22";
const item = (date: string, count = 1, state: DueState = "past"): TimelineItem => ({
  date,
  label: "新建农村户厕",
  state,
  count,
});
const years = (items: readonly TimelineItem[]) =>
  timelineLayout(items, day).blocks.filter((block): block is TimelineYear => block.kind === "year");
const year = (items: readonly TimelineItem[], wanted: number) => years(items).find((block) => block.year === wanted);

describe("nothing is drawn more precise than printed", () => {
  test("a year is a band across the whole year and stands in no month", () => {
    const block = year([item("2025", 41)], 2025);
    expect(block?.whole).toMatchObject({ count: 41, state: "past" });
    expect(block?.months).toEqual([]);
  });

  test("a month is a column as wide as the month", () => {
    const [june] = year([item("2025-06", 4)], 2025)?.months ?? [];
    expect(june).toMatchObject({ month: 6, count: 4, segments: [{ precision: "month", count: 4 }] });
    expect((june?.x ?? 0) + (june?.width ?? 0) / 2).toBeCloseTo((5.5 / 12) * 100, 1);
  });

  test("days and months of one month stand on each other, days below", () => {
    const [december] = year([item("2025-12", 3), item("2025-12-31", 2)], 2025)?.months ?? [];
    expect(december?.count).toBe(5);
    expect(december?.segments.map((part) => part.precision)).toEqual(["day", "month"]);
    const [days, rest] = december?.segments ?? [];
    expect(rest ? rest.y + rest.height : 0).toBeCloseTo(days?.y ?? -1, 5);
  });
});

describe("columns", () => {
  test("have the same scale in every year", () => {
    const height = (wanted: number) =>
      year([item("2023-06", 10), item("2025-06", 5)], wanted)?.months[0]?.segments[0]?.height;
    expect(height(2023)).toBe(2 * (height(2025) ?? 0));
  });

  test("of one promise among thousands can still be seen", () => {
    const months = year([item("2025-01", 5000), item("2025-02", 1)], 2025)?.months;
    expect(months?.[1]?.segments[0]?.height).toBeGreaterThan(0.1);
  });

  test.each([
    ["all numbered where the numbers have one digit", 8, 0],
    ["not all numbered on a phone where neighbours with two digits would touch", 88, 6],
  ])("are %s", (_what, count, hidden) => {
    const items = Array.from({ length: 12 }, (_, index) => item(`2025-${String(index + 1).padStart(2, "0")}`, count));
    expect(year(items, 2025)?.months.filter((month) => month.label.crowded)).toHaveLength(hidden);
  });

  test("with three digits keep the largest number on a phone", () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      item(`2025-${String(index + 1).padStart(2, "0")}`, 100 + index),
    );
    const months = year(items, 2025)?.months;
    expect(months?.at(-1)?.label.crowded).toBe(false);
    expect(months?.at(-2)?.label.crowded).toBe(true);
  });
});

describe("the site day", () => {
  test("stands in its own year only", () => {
    const found = years([item("2025-06"), item("2027-06", 1, "later")]);
    expect(found.map((block) => [block.year, block.today !== null])).toEqual([
      [2025, false],
      [2026, true],
      [2027, false],
    ]);
  });

  test.each([
    ["2026-01-01", 0.13, "start"],
    ["2026-07-01", 50.13, "middle"],
    ["2026-12-31", 99.87, "end"],
  ])("%s stands at %d %% of the year, its label inside", (date, x, anchor) => {
    const [block] = timelineLayout([], date).blocks;
    expect(block).toMatchObject({ today: { x, anchor } });
  });
});

describe("years", () => {
  test("run on without a gap, and a gap is said in words", () => {
    const { blocks } = timelineLayout([item("2023"), item("2035", 1, "later")], day);
    expect(blocks.map((block) => (block.kind === "gap" ? `${block.from}–${block.to}` : block.year))).toEqual([
      2023,
      "2024–2025",
      2026,
      "2027–2034",
      2035,
    ]);
  });

  test("count what is past and what is to come", () => {
    const block = year([item("2026-03", 1), item("2026-12-25", 5, "soon")], 2026);
    expect(block?.count).toBe(6);
    expect(block?.states).toEqual([
      { state: "past", count: 1 },
      { state: "soon", count: 5 },
    ]);
  });

  test("name a date once, however many promises fall due then", () => {
    const block = year([item("2025-12-31"), item("2025-12-31"), item("2025-12-31")], 2025);
    expect(block?.dates).toMatchObject([{ date: "2025-12-31", count: 3, name: null }]);
  });

  test("name what falls due when it is one thing", () => {
    expect(year([item("2025-12-31")], 2025)?.dates).toMatchObject([{ name: "新建农村户厕", href: null }]);
  });

  test("without any deadline show the site day alone", () => {
    expect(timelineLayout([], day).blocks).toMatchObject([
      { kind: "year", year: 2026, count: 0, months: [], whole: null },
    ]);
  });
});
