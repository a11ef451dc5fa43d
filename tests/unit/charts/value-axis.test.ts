import { describe, expect, test } from "vitest";
import { valueAxis } from "../../../src/charts/value-axis.ts";

const texts = (values: readonly number[], unit: string | null) =>
  valueAxis(values, { unit }).ticks.map((tick) => tick.text);

describe("an axis", () => {
  test("begins at zero, whatever the smallest value is", () => {
    expect(valueAxis([990, 1000], { unit: "人" }).position(0)).toBe(0);
  });

  test("of shares runs from 0 to 100 %", () => {
    const axis = valueAxis([19, 40], { unit: "%" });
    expect(axis.position(19)).toBe(19);
    expect(axis.ticks.at(-1)).toEqual({ x: 100, text: "100%", anchor: "end" });
  });

  test("of shares above 100 % has room for them", () => {
    expect(valueAxis([150], { unit: "%" }).position(150)).toBeLessThanOrEqual(100);
  });

  test("writes all its labels in the same scale", () => {
    expect(texts([152_340_000], "元")).toEqual(["0", "1亿", "2亿"]);
    expect(texts([80_000, 1800], "人")).toEqual(["0", "2万", "4万", "6万", "8万"]);
    expect(texts([-30, 12], "%")).toEqual(["−40%", "−20%", "0", "20%"]);
  });

  test.each([[[0]], [[0, 0]]])("of %j marks zero and invents no size", (values) => {
    const axis = valueAxis(values, { unit: "项" });
    expect(axis.position(0)).toBe(0);
    expect(axis.ticks.map((tick) => tick.text)).toEqual(["0"]);
  });

  test("of nothing has no marks, so that an empty picture does not look measured", () => {
    expect(valueAxis([], { unit: "%" }).ticks).toEqual([]);
  });

  test("has fewer labels where they are long, but always its two ends", () => {
    expect(texts([0.000_123], null)).toEqual(["0", "0.0001", "0.0002"]);
    expect(texts([-123_456_789, 987_654_321], "元").length).toBeGreaterThanOrEqual(2);
    expect(texts([1.234_567], null).length).toBeGreaterThanOrEqual(2);
  });
});
