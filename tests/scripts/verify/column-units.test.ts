import { describe, expect, test } from "vitest";
import { compareColumns, takeLeaders } from "../../../scripts/verify/column-units.ts";

const printed = "文化局、市档案局西山分局财政局、各乡镇";
const sound = { unrecorded: [], unprinted: [], misplaced: [] };

describe("Units in columns broken over lines", () => {
  test("Units recorded as printed are right", () => {
    expect(
      compareColumns(printed, [
        ["文化局", "市档案局西山分局"],
        ["财政局", "各乡镇"],
      ]),
    ).toEqual(sound);
  });

  test("A unit that is not printed is found, and so is the one printed in its place", () => {
    expect(
      compareColumns(printed, [
        ["文化局", "市档案局西山分局"],
        ["教育局", "各乡镇"],
      ]),
    ).toEqual({
      ...sound,
      unprinted: ["教育局"],
      unrecorded: ["财政局"],
    });
  });

  test("A unit that the record leaves out is found", () => {
    expect(compareColumns(printed, [["文化局"], ["财政局", "各乡镇"]]).unrecorded).toEqual(["市档案局西山分局"]);
    expect(compareColumns(printed, [["文化局", "市档案局西山分局"], ["财政局"]]).unrecorded).toEqual(["各乡镇"]);
  });

  test("Half a name is not the name", () => {
    expect(
      compareColumns(printed, [
        ["文化局", "档案局"],
        ["财政局", "各乡镇"],
      ]).unrecorded,
    ).toEqual(["市", "西山分局"]);
  });

  test("A unit in the wrong column is found by the mark that is missing or too many", () => {
    expect(compareColumns(printed, [["文化局"], ["市档案局西山分局", "财政局", "各乡镇"]]).misplaced).toEqual([
      "市档案局西山分局",
      "财政局",
    ]);
  });

  test("Leaders are taken off the beginning of the columns", () => {
    expect(takeLeaders("田小禾何川文化局", ["何川", "田小禾"])).toEqual({
      leaders: ["田小禾", "何川"],
      rest: "文化局",
    });
  });
});
