import { expect, test } from "vitest";
import { mean, quantile } from "../../../scripts/bench/statistics.ts";

test("the median is a value that was measured", () => {
  expect(quantile([30, 10, 20], 0.5)).toBe(20);
  expect(quantile([40, 10, 20, 30], 0.5)).toBe(20);
});

test("95 of 100 values are not above the 95th percentile", () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile(values, 1)).toBe(100);
});

test("of nothing there is neither mean nor median", () => {
  expect([mean([]), quantile([], 0.5)]).toEqual([null, null]);
});

test("the mean is the sum divided by the number", () => {
  expect(mean([1, 0, 0.5])).toBe(0.5);
});
