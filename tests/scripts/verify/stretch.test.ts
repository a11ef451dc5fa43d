import { describe, expect, test } from "vitest";
import { lineOf, stretchOf } from "../../../scripts/verify/stretch.ts";

describe("Lines joined to one text", () => {
  test("A sentence broken over lines is one sentence, and every character knows its line", () => {
    const stretch = stretchOf(["前一行", "把书送到", "", "村口。"], 2, 4);
    expect(stretch.text).toBe("把书送到村口。");
    expect([0, 3, 4].map((offset) => lineOf(stretch, offset))).toEqual([2, 2, 4]);
    expect(stretch.starts).toEqual([0, 4]);
  });

  test("Numbers of pages are left out", () => {
    expect(stretchOf(["书屋", "- 12 -", "七十间"], 1, 3).text).toBe("书屋七十间");
  });

  test("A line that only repeats the end of the line before it is left out", () => {
    expect(stretchOf(["由财政局、教育局，各乡镇", "", "教育局，各乡镇"], 1, 3).text).toBe("由财政局、教育局，各乡镇");
  });

  test("A short line is kept even if the line before ends like it", () => {
    expect(stretchOf(["教育局、财政局", "财政局"], 1, 2).text).toBe("教育局、财政局财政局");
  });

  test("A long repetition with another beginning is left out as well", () => {
    const long =
      "，对新办的书屋分别补助二百元和一百元，书屋开门以后每个月都要把借书的本数记在本子上，年底送到镇里看一遍。";
    const stretch = stretchOf([`争办县里的书屋${long}`, `里的书屋（续）${long}`], 1, 2);
    expect(stretch.text).toBe(`争办县里的书屋${long}里的书屋（续）`);
  });

  test("Two numbers in neighbouring cells stay two numbers", () => {
    expect([...stretchOf(["0.06", "1.5", "95 96"], 1, 3).breaks]).toEqual([4, 7, 9]);
  });
});
