import { describe, expect, test } from "vitest";
import { assign } from "../../../scripts/verify/assign.ts";
import { type Claims, coverageOf } from "../../../scripts/verify/coverage.ts";
import { findStated } from "../../../scripts/verify/find-stated.ts";
import { stretchOfText } from "../../../scripts/verify/stretch.ts";

type Figures = readonly (readonly [string, readonly number[], string?])[];

/** How each number of a text stands: `covered 60`. */
function standings(text: string, figures: Figures, firm: readonly string[] = []): string[] {
  const stretch = stretchOfText(text);
  const claims: Claims = {
    firm: firm.flatMap((stated) => findStated(stretch, stated).whole),
    figures: figures.map(([stated, values, words = ""]) => ({
      places: findStated(stretch, stated).whole,
      values,
      words,
    })),
  };
  return coverageOf(stretch, claims).map(({ number, standing }) => `${standing} ${number.text}`);
}

describe("Numbers and the records that account for them", () => {
  test("Each number of a list needs a figure of its own", () => {
    const list = "60%、40%、40%以上";
    expect(
      standings(list, [
        [list, [60]],
        [list, [40]],
        [list, [40]],
      ]),
    ).toEqual(["covered 60", "covered 40", "covered 40"]);
    expect(
      standings(list, [
        [list, [60]],
        [list, [40]],
      ]),
    ).toEqual(["covered 60", "covered 40", "without-figure 40"]);
  });

  test("A number that stands twice needs two figures, even if they quote the same words", () => {
    expect(standings("达到80%。县里达到80%。", [["达到80%", [80]]])).toEqual(["covered 80", "without-figure 80"]);
  });

  test("The old and the new value of one figure account for both numbers", () => {
    expect(standings("由260元增至280元", [["由260元增至280元", [280, 260]]])).toEqual(["covered 260", "covered 280"]);
  });

  test("A number nobody quotes is unrecorded", () => {
    expect(standings("修路12公里，栽树300棵", [["修路12公里", [12]]])).toEqual(["covered 12", "unrecorded 300"]);
  });

  test("Ignored words account for every number in them", () => {
    expect(standings("打造15分钟书圈", [], ["15分钟书圈"])).toEqual(["covered 15"]);
  });

  test("A number that only a record's words repeat is doubtful", () => {
    expect(standings("每千人4.5个", [["每千人4.5个", [4.5], "个/千人"]])).toEqual(["doubtful 千", "covered 4.5"]);
  });

  test("A rank or a name in a quotation is doubtful, not wrong", () => {
    expect(standings("第二个孩子2000元", [["第二个孩子2000元", [2000]]])).toEqual(["doubtful 二", "covered 2000"]);
    expect(standings("新增“三红一绿”10个", [["新增“三红一绿”10个", [10]]])).toContain("doubtful 三");
  });

  test("The 1 of a ratio needs no figure", () => {
    expect(standings("按1:5配书桌", [["1:5", [5]]])).toEqual(["covered 1", "covered 5"]);
  });

  test("Numbers are paired so that as many as possible are accounted for", () => {
    expect(assign([[0, 1], [0], [1, 2]])).toEqual([1, 0, 2]);
    expect(assign([[0], [0]])).toEqual([0, null]);
  });
});
