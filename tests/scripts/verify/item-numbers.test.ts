import { describe, expect, test } from "vitest";
import { firstItemNumber, hasItemNumber, itemStarts, ownNumberPlaces } from "../../../scripts/verify/item-numbers.ts";
import { stretchOf } from "../../../scripts/verify/stretch.ts";

const own = (lines: readonly string[], number: string) => {
  const stretch = stretchOf(lines, 1, lines.length);
  return ownNumberPlaces(stretch, number).map(({ start, end }) => stretch.text.slice(start, end));
};

describe("Printed numbers of items", () => {
  test("A task's own number accounts for itself at the beginning of a line", () => {
    expect(own(["**（三）修书屋。**修三间"], "一（三）")).toEqual(["**（三）"]);
    expect(own(["(十二) 修书屋"], "（十二）")).toEqual(["(十二)"]);
    expect(own(["1. 修书屋"], "（四）1")).toEqual(["1."]);
    expect(own(["14", "", "修书屋"], "14")).toEqual(["14"]);
    expect(own(["7修书屋"], "7")).toEqual(["7"]);
  });

  test("The same number inside the text does not account for itself", () => {
    expect(own(["14", "再修", "14间书屋"], "14")).toEqual(["14"]);
    expect(own(["（三）修书屋", "（四）另修"], "（三）")).toEqual(["（三）"]);
  });

  test("Beginnings of items and headings are found", () => {
    expect(itemStarts(stretchOf(["责任单位：文化局", "双办", "（二）修书屋", "### 三、再修"], 1, 4))).toEqual([10, 16]);
  });

  test("A recorded number that is not printed is told apart", () => {
    expect(firstItemNumber(stretchOf(["**（三）修书屋**"], 1, 1))).toBe("（三）");
    expect(hasItemNumber("一（三）", "（三）")).toBe(true);
    expect(hasItemNumber("一（二）", "（三）")).toBe(false);
  });
});
