import { expect, test } from "vitest";
import { barsLayout } from "../../../src/charts/bars.ts";
import { dotPlotLayout } from "../../../src/charts/dot-plot.ts";
import { barsExamples } from "../../../src/charts/examples/bars.ts";
import { dotPlotExamples } from "../../../src/charts/examples/dot-plot.ts";
import { matrixExamples } from "../../../src/charts/examples/matrix.ts";
import { targetRangeExamples } from "../../../src/charts/examples/target-range.ts";
import { tileMapExamples } from "../../../src/charts/examples/tile-map.ts";
import { timelineExamples } from "../../../src/charts/examples/timeline.ts";
import { worksWithExamples } from "../../../src/charts/examples/works-with.ts";
import { yearLinesExamples } from "../../../src/charts/examples/year-lines.ts";
import { matrixLayout } from "../../../src/charts/matrix.ts";
import { targetRangeLayout } from "../../../src/charts/target-range.ts";
import { tileMapLayout } from "../../../src/charts/tile-map.ts";
import { timelineLayout } from "../../../src/charts/timeline.ts";
import { worksWithRows } from "../../../src/charts/works-with.ts";
import { yearLinesLayout } from "../../../src/charts/year-lines.ts";
import { abridged, goldenText } from "./golden-text.ts";

/** The layout of every example by name. Only the tints of a matrix are kept: one digit a cell. */
const layouts: readonly (readonly [string, unknown])[] = [
  ...barsExamples.map(({ name, props }) => [name, barsLayout(props.rows, props)] as const),
  ...worksWithExamples.map(({ name, props }) => [name, worksWithRows(props.partners)] as const),
  ...targetRangeExamples.map(({ name, props }) => [name, targetRangeLayout(props.rows, props)] as const),
  ...dotPlotExamples.map(({ name, props }) => [name, dotPlotLayout(props.rows, props.unit)] as const),
  ...yearLinesExamples.map(({ name, props }) => [name, yearLinesLayout(props.series, props)] as const),
  ...timelineExamples.map(({ name, props }) => [name, timelineLayout(props.items, props.day)] as const),
  ...tileMapExamples.map(({ name, props }) => [name, tileMapLayout(props.tiles, props.prefectures)] as const),
  ...matrixExamples.map(({ name, props }) => {
    const { marks, ranges, rows } = matrixLayout(props);
    return [name, { marks, ranges, steps: rows.map((row) => row.cells.map(({ step }) => step).join(" ")) }] as const;
  }),
];

test.each(layouts)("%s is drawn as it was", async (name, layout) => {
  await expect(`${goldenText(abridged(layout))}\n`).toMatchFileSnapshot(`golden/${name}.json`);
});

test("every example has a name of its own", () => {
  const names = layouts.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
