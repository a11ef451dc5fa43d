import { expect, test } from "vitest";
import { narrowestPlane, type PlaneLabel, placeInPlane } from "../../../src/charts/plane-labels.ts";
import { textWidth } from "../../../src/charts/text-width.ts";
import { wrapText } from "../../../src/charts/wrap-text.ts";

const room = { taken: [], top: 0, bottom: 12 };
const wish = (key: string, x: number, y: number) => ({ key, x, y, lines: ["西吉县40%"] });

/** Ends and edges of a label on a plot of some width, in em. */
function reach({ x, dx, anchor, lines, firstLine }: PlaneLabel, width: number) {
  const at = (x / 100) * width + dx;
  const size = Math.max(...lines.map(textWidth));
  const left = { start: at, middle: at - size / 2, end: at - size }[anchor];
  return { left, right: left + size, top: firstLine - 1, bottom: firstLine - 1 + lines.length * 1.3 };
}

const touch = (a: PlaneLabel, b: PlaneLabel, width: number): boolean => {
  const [one, other] = [reach(a, width), reach(b, width)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
};

test("labels of near points touch on no width, from a phone to a wide screen", () => {
  const placed = placeInPlane([wish("a", 50, 6), wish("b", 52, 6.3), wish("c", 54, 6.6)], room);
  expect(placed).toHaveLength(3);
  for (const width of [narrowestPlane, 16, 24, 44]) {
    const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => touch(a, b, width)));
    expect(pairs).toEqual([false, false, false]);
  }
});

test("a label stays inside the narrowest plot", () => {
  const [label] = placeInPlane([wish("a", 95, 6)], room);
  expect(label && reach(label, narrowestPlane).right).toBeLessThanOrEqual(narrowestPlane + 0.2);
});

test("a label keeps off the side to which a line leads", () => {
  const [free] = placeInPlane([wish("a", 10, 6)], room);
  const [avoiding] = placeInPlane([{ ...wish("a", 10, 6), avoid: ["right"], prefer: "below" }], room);
  expect(free).toMatchObject({ anchor: "start", dx: 0.75 });
  expect(avoiding?.firstLine).toBeGreaterThan(6.5);
});

test("a label that fits nowhere is left out", () => {
  expect(placeInPlane([{ ...wish("a", 50, 6), lines: ["一二三四五六七八九十一二三四五"] }], room)).toEqual([]);
});

test("a text is broken into lines that fit, numbers stay whole, no line begins with a comma", () => {
  expect(wrapText("农村生活污水治理（管控）率", 6)).toEqual(["农村生活污", "水治理（管", "控）率"]);
  expect(wrapText("每人每月1234567元，不含补贴", 5)).toEqual(["每人每月", "1234567", "元，不含", "补贴"]);
  expect(wrapText("", 5)).toEqual([]);
});
