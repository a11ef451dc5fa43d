import { describe, expect, test } from "vitest";
import { type BarRow, barsLayout, valueSize } from "../../../src/charts/bars.ts";
import { goalLine } from "../../../src/charts/goal-line.ts";
import { narrowest, textWidth } from "../../../src/charts/text-width.ts";
import { worksWithRows } from "../../../src/charts/works-with.ts";

const row = (value: number | null, more: Partial<BarRow> = {}): BarRow => ({
  label: "教育",
  value,
  text: String(value),
  ...more,
});
const layout = (...values: (number | null)[]) =>
  barsLayout(
    values.map((value) => row(value)),
    { unit: "项" },
  );

describe("a bar", () => {
  test("begins at zero and is as long as its value", () => {
    const { zero, rows } = layout(10, 5);
    expect(zero).toBe(0);
    expect(rows.map((entry) => entry.segments)).toEqual([
      [{ x: 0, width: 100, series: 1 }],
      [{ x: 0, width: 50, series: 1 }],
    ]);
  });

  test("of zero has no length, and neither has an unknown one", () => {
    const { rows } = layout(4, 0, null);
    expect(rows[1]?.segments).toEqual([]);
    expect(rows[2]?.segments).toEqual([]);
    expect(rows[2]?.value).toBeNull();
  });

  test("below zero runs to the left of the zero line", () => {
    const { zero, rows } = layout(10, -10);
    expect(zero).toBe(50);
    expect(rows[1]?.segments).toEqual([{ x: 0, width: 50, series: 1 }]);
  });

  test("of one in a million can still be seen", () => {
    expect(layout(1_000_000, 1).rows[1]?.segments[0]?.width).toBeGreaterThanOrEqual(0.5);
  });

  test("of a share in per cent is measured against the whole", () => {
    expect(barsLayout([row(40)], { unit: "%" }).rows[0]?.segments).toEqual([{ x: 0, width: 40, series: 1 }]);
  });
});

describe("two shares", () => {
  const two = barsLayout([row(20, { parts: [12, 8] }), row(6, { parts: [0, 6] })], {
    unit: "项",
    series: ["牵头", "配合"],
  });

  test("touch each other and add up to the bar", () => {
    expect(two.rows[0]?.segments).toEqual([
      { x: 0, width: 60, series: 1 },
      { x: 60, width: 40, series: 2 },
    ]);
  });

  test("leave out a share of nothing", () => {
    expect(two.rows[1]?.segments).toEqual([{ x: 0, width: 30, series: 2 }]);
  });

  test("are named with their numbers beside the bar", () => {
    expect(two.rows.map((entry) => entry.notes)).toEqual([["牵头12，配合8"], ["配合6"]]);
  });
});

describe("a goal", () => {
  const goal = { value: 25, text: "目标25%", due: "2023年3月底" };
  const rates = (...values: (number | null)[]) =>
    barsLayout(
      values.map((value) => row(value)),
      { unit: "%", goal },
    );

  test("is a line at its own value, named with its date", () => {
    expect(rates(10).goal).toMatchObject({ x: 25, lines: [{ text: "目标25%" }, { text: "2023年3月底" }] });
  });

  test("is inside the scale where no bar comes near it", () => {
    const layout = barsLayout([row(3)], { unit: "个", goal: { value: 50, text: "目标50个" } });
    expect(layout.goal?.x).toBe(100);
  });

  test("tells bars that reach it from those that do not, in form and in words; exactly the goal reaches it", () => {
    const { key, rows } = rates(24.9, 25, null);
    expect(rows.map((entry) => [entry.segments[0]?.series, entry.verdict])).toEqual([
      [2, "没有达到目标25%"],
      [1, "达到目标25%"],
      [undefined, ""],
    ]);
    expect(key.map(({ text }) => text)).toEqual(["达到目标", "没有达到目标", "虚线：目标25%（2023年3月底）"]);
  });

  test.each([0, 2, 50, 98, 100])("at %d keeps its words inside the narrowest plot", (value) => {
    const line = goalLine({ ...goal, value }, (at) => at);
    const width = textWidth("2023年3月底");
    const left = (value / 100) * narrowest - { start: 0, middle: width / 2, end: width }[line.anchor];
    expect(left).toBeGreaterThan(-1);
    expect(left + width).toBeLessThan(narrowest + 1);
  });
});

describe("many, none and long", () => {
  test("200 bars stay inside the plot", () => {
    const { rows } = barsLayout(
      Array.from({ length: 200 }, (_, index) => row(index * 7)),
      { unit: "项" },
    );
    expect(rows).toHaveLength(200);
    const outside = rows.flatMap((entry) => entry.segments).filter(({ x, width }) => x < 0 || x + width > 100.01);
    expect(outside).toEqual([]);
  });

  test("no bars at all are drawn without an error", () => {
    expect(barsLayout([], { unit: null }).rows).toEqual([]);
  });

  test("only zeros are drawn without an error", () => {
    expect(layout(0, 0).zero).toBe(0);
  });

  test("the column of values grows with the longest value", () => {
    expect([["27项"], ["15234万元"], ["4.6个以上（其中普惠托位）"]].map(valueSize)).toEqual([
      "narrow",
      "medium",
      "wide",
    ]);
  });
});

test("partners stand in the order of shared tasks", () => {
  const rows = worksWithRows([
    { label: "甲", led: 1, joined: 1 },
    { label: "乙", led: 0, joined: 5 },
    { label: "丙", led: 2, joined: 0 },
  ]);
  expect(rows.map(({ label, text }) => `${label} ${text}`)).toEqual(["乙 5项", "甲 2项", "丙 2项"]);
});
