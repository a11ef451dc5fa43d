import { expect, test } from "vitest";
import { type DotRow, dotPlotLayout } from "../../../src/charts/dot-plot.ts";

const row = (level: DotRow["level"], value: number | null, label = "西吉县"): DotRow => ({
  label,
  level,
  value,
  bound: "at-least",
  text: String(value),
});

test("the region comes first, then prefectures, then counties; inside a level the order is kept", () => {
  const { groups } = dotPlotLayout(
    [row("county", 1, "乙"), row("region", 2, "区"), row("county", 3, "甲"), row("prefecture", 4, "市")],
    "人",
  );
  expect(groups.map((group) => [group.level, group.rows.map((entry) => entry.label)])).toEqual([
    ["region", ["区"]],
    ["prefecture", ["市"]],
    ["county", ["乙", "甲"]],
  ]);
});

test("all rows stand on one scale", () => {
  const { groups } = dotPlotLayout([row("region", 40), row("county", 19)], "%");
  expect(groups.flatMap((group) => group.rows.map((entry) => entry.x))).toEqual([40, 19]);
});

test("a figure that is not printed has no mark; it is not zero", () => {
  expect(dotPlotLayout([row("county", null), row("county", 0)], "%").groups[0]?.rows.map((entry) => entry.x)).toEqual([
    null,
    0,
  ]);
});

test("the region's figure runs through all rows when there is one, not when there are two", () => {
  expect(dotPlotLayout([row("region", 40), row("county", 19)], "%").reference).toBe(40);
  expect(dotPlotLayout([row("region", 40), row("region", 60), row("county", 19)], "%").reference).toBeNull();
  expect(dotPlotLayout([row("county", 19)], "%").reference).toBeNull();
});

test("200 rows stay inside the plot", () => {
  const many = Array.from({ length: 200 }, (_, index) => row("county", (index * 37) % 101));
  const rows = dotPlotLayout(many, "%").groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(200);
  expect(rows.filter(({ x }) => x === null || x < 0 || x > 100)).toEqual([]);
});

test("no rows are drawn without an error", () => {
  expect(dotPlotLayout([], "%").groups).toEqual([]);
});
