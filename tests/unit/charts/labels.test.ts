import { describe, expect, test } from "vitest";
import { boundSign } from "../../../src/charts/bound.ts";
import { em, percent, round } from "../../../src/charts/percent.ts";
import { type LabelWish, placeLabels } from "../../../src/charts/place-labels.ts";
import { narrowest, textWidth } from "../../../src/charts/text-width.ts";

const wish = (key: string, x: number, text: string): LabelWish => ({
  key,
  x,
  text,
  seats: [-1, 1].flatMap((lane) => (["middle", "start", "end"] as const).map((anchor) => ({ lane, anchor }))),
});

describe("text", () => {
  test("a Han character is as wide as the letter size, a digit about half of it", () => {
    expect(textWidth("民生")).toBeCloseTo(2.24);
    expect(textWidth("12")).toBeCloseTo(1.2544);
  });

  test("the empty text has no width", () => {
    expect(textWidth("")).toBe(0);
  });
});

describe("labels", () => {
  test("in the middle are centred on their point", () => {
    expect(placeLabels([wish("a", 50, "19%以上")])).toEqual([
      { key: "a", x: 50, text: "19%以上", lane: -1, anchor: "middle", shift: 0 },
    ]);
  });

  test("at an edge run inwards", () => {
    expect(placeLabels([wish("a", 0, "1800人以上"), wish("b", 100, "100%以上")]).map((label) => label.anchor)).toEqual([
      "start",
      "end",
    ]);
  });

  test("that would touch go to the next lane", () => {
    expect(placeLabels([wish("a", 50, "74%"), wish("b", 52, "75%以上")]).map((label) => label.lane)).toEqual([-1, 1]);
  });

  test("that fit nowhere are left out", () => {
    expect(placeLabels([wish("a", 50, "字".repeat(40))])).toEqual([]);
  });

  test("never touch each other, wherever their points are", () => {
    for (let first = 0; first <= 100; first += 5) {
      for (let second = 0; second <= 100; second += 5) {
        const placed = placeLabels([wish("a", first, "19%以上"), wish("b", second, "40%左右")]);
        const spans = placed.map(({ x, text, lane, anchor }) => {
          const width = textWidth(text);
          const left = (x / 100) * narrowest - { start: 0, middle: width / 2, end: width }[anchor];
          return { lane, left, right: left + width };
        });
        const [a, b] = spans;
        const touching = a && b && a.lane === b.lane && a.left < b.right && b.left < a.right;
        expect(touching ?? false, `${first} and ${second}`).toBe(false);
        expect(placed).toHaveLength(2);
      }
    }
  });
});

describe("numbers in attributes", () => {
  test("have two decimals and no negative zero", () => {
    expect([percent(33.333_33), percent(-0.001), em(1.005)]).toEqual(["33.33%", "0%", "1em"]);
    expect(Object.is(round(-0.001), 0)).toBe(true);
  });
});

describe("the sign of a bound", () => {
  test("points to where the figure may still go", () => {
    expect(boundSign("at-least", 19, "%")).toBe("right");
    expect(boundSign("at-most", 5.5, "%")).toBe("left");
    expect(boundSign("about", 40, "%")).toBe("about");
    expect(boundSign("exactly", 74, "%")).toBe("none");
  });

  test("is left out where there is nothing beyond", () => {
    expect(boundSign("at-least", 100, "%")).toBe("none");
    expect(boundSign("at-most", 0, "人")).toBe("none");
  });
});
