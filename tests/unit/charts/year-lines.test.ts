import { describe, expect, test } from "vitest";
import { yearLinesExamples } from "../../../src/charts/examples/year-lines.ts";
import { narrowestPlane } from "../../../src/charts/plane-labels.ts";
import { textWidth } from "../../../src/charts/text-width.ts";
import { yearLinesLayout } from "../../../src/charts/year-lines.ts";
import { yearLinesKey } from "../../../src/charts/year-lines-key.ts";
import type { YearFigure, YearSeries } from "../../../src/charts/year-points.ts";

const figure = (changes: Partial<YearFigure> = {}): YearFigure => ({
  kind: "target",
  year: 2025,
  value: 40,
  bound: "exactly",
  text: `${changes.value ?? 40}%`,
  ...changes,
});

const line = (label: string, ...figures: readonly YearFigure[]): YearSeries => ({ label, level: "county", figures });
const layout = (...series: readonly YearSeries[]) => yearLinesLayout(series, { unit: "%" });

describe("a line", () => {
  test("joins the numbers of one place in the order of their years", () => {
    const { lines } = layout(line("西吉", figure({ year: 2027, value: 50 }), figure({ kind: "baseline", year: 2020 })));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.x1).toBeLessThan(lines[0]?.x2 ?? 0);
    expect(lines[0]?.y1).toBeGreaterThan(lines[0]?.y2 ?? 99);
  });

  test("never joins two places", () => {
    expect(layout(line("西吉", figure()), line("西夏", figure({ year: 2027 }))).lines).toEqual([]);
  });

  test("never leads to a number without a year", () => {
    expect(layout(line("西吉", figure(), figure({ year: null, value: 50 }))).lines).toEqual([]);
  });

  test("is level over the years in which a number holds every year", () => {
    const { lines } = layout(line("宁夏", figure({ since: 2025, year: 2027 })), line("西夏", figure({ year: 2023 })));
    expect(lines.map(({ kind, y1, y2 }) => [kind, y1 === y2])).toEqual([["every", true]]);
  });
});

describe("a number", () => {
  test("stands higher the larger it is, from zero upwards", () => {
    const { marks, floor, ceiling } = layout(line("西吉", figure({ value: 0 }), figure({ value: 100, year: 2027 })));
    expect(marks.map(({ y }) => y)).toEqual([floor, ceiling]);
  });

  test("without a year stands in the band at the right edge, and there is no band without one", () => {
    const { band, marks } = layout(line("西吉", figure(), figure({ year: null })));
    expect(marks.map(({ x }) => x > (band ?? 100))).toEqual([false, true]);
    expect(layout(line("西吉", figure())).band).toBeNull();
  });

  test("is hollow where it is a starting point, round for upper levels, square for counties", () => {
    const region: YearSeries = { label: "宁夏", level: "region", figures: [figure({ year: 2027 })] };
    const { marks } = layout(line("西吉", figure({ kind: "baseline", year: 2020 }), figure()), region);
    expect(marks.map(({ shape }) => shape)).toEqual(["ring", "square", "circle"]);
  });

  test("points up or down to where it may still go, and nowhere from 100 %", () => {
    const signs = (["at-least", "at-most", "about", "exactly"] as const).map(
      (bound) => layout(line("西吉", figure({ bound }))).marks[0]?.sign,
    );
    expect(signs).toEqual(["up", "down", "about", "none"]);
    expect(layout(line("西吉", figure({ bound: "at-least", value: 100 }))).marks[0]?.sign).toBe("none");
  });
});

describe("years", () => {
  test("stand evenly in time and alike in pictures that share their scale", () => {
    const options = { unit: "%", years: [2020, 2025] };
    const place = (year: number) => yearLinesLayout([line("西吉", figure({ year }))], options).marks[0]?.x ?? 0;
    expect(place(2022) - place(2021)).toBeCloseTo(place(2023) - place(2022), 1);
    expect(yearLinesLayout([line("西夏", figure({ year: 2023 }))], options).marks[0]?.x).toBe(place(2023));
  });

  test("have labels that do not touch on a phone: the first and last stay", () => {
    const figures = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => figure({ year }));
    const years = layout(line("西吉", ...figures)).years;
    expect([years.at(0)?.year, years.at(-1)?.year]).toEqual([2020, 2025]);
    const gaps = years.slice(1).map(({ x }, index) => ((x - (years[index]?.x ?? 0)) / 100) * narrowestPlane);
    expect(Math.min(...gaps)).toBeGreaterThan(textWidth("2025"));
  });
});

describe("labels", () => {
  test("name their places where there are several, and the figure alone where there is one", () => {
    const texts = (...series: readonly YearSeries[]) => layout(...series).labels.map(({ lines }) => lines.join(""));
    expect(texts(line("西吉", figure()))).toEqual(["40%"]);
    expect(texts(line("西吉", figure()), line("西夏", figure({ value: 90 })))).toEqual(["西吉 40%", "西夏 90%"]);
  });

  test("that fit nowhere beside their marks stand in the notes, and a sign stands for them", () => {
    const long = "只算川区集中居住并且已经接入城镇污水管网的行政村和移民安置点的农户";
    const { labels, notes } = layout(line(long, figure()), line("西夏", figure({ value: 90 })));
    expect(notes).toEqual([{ sign: "①", label: long, year: 2025, text: "40%" }]);
    expect(labels.map(({ lines }) => lines.join(""))).toContain("①");
  });

  test.each(yearLinesExamples)("of $name: every number has a label or a note", ({ props }) => {
    const { labels, notes, marks } = yearLinesLayout(props.series, props);
    const signs = new Set<string | null>(notes.map(({ sign }) => sign));
    const direct = labels.filter(({ lines }) => !signs.has(lines.join("")));
    expect(direct.length + notes.length).toBe(marks.length);
  });
});

test("the key explains what is drawn, and nothing where all marks are alike", () => {
  const keyOf = (...series: readonly YearSeries[]) => yearLinesKey(layout(...series)).map(({ swatch }) => swatch);
  expect(keyOf(line("西吉", figure({ kind: "baseline", year: 2020 }), figure()))).toEqual([
    "baseline",
    "target",
    "way",
  ]);
  expect(keyOf(line("西吉", figure()))).toEqual([]);
});
