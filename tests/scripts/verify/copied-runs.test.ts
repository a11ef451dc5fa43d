import { describe, expect, test } from "vitest";
import { copiedRuns, copySourceOf } from "../../../scripts/verify/copied-runs.ts";

const source = copySourceOf("把闲置的村小校舍改成书屋，先改离镇上远的村，\n让孩子放学以后有地方坐下来看书。");

describe("Copied sentences", () => {
  test("A run of more than 20 characters is found, whatever the punctuation", () => {
    expect(copiedRuns("县里说：先改离镇上远的村让孩子放学以后有地方坐下来。", source, [])).toEqual([
      "先改离镇上远的村让孩子放学以后有地方坐下来",
    ]);
  });

  test("A run of 20 characters may stay", () => {
    expect(copiedRuns("改离镇上远的村，让孩子放学以后有地方坐下来", source, [])).toEqual([]);
  });

  test("Official names do not count", () => {
    const name = "闲置的村小校舍改成书屋先改离镇上远的村";
    expect(copiedRuns(`把${name}让孩子放学`, source, [])).toHaveLength(1);
    expect(copiedRuns(`把${name}让孩子放学`, source, [name])).toEqual([]);
    expect(copiedRuns(`把“${name}”让孩子放学`, source, [])).toEqual([]);
    expect(copiedRuns(`把《${name}》让孩子放学`, source, [])).toEqual([]);
  });

  test("A sentence around a name still counts", () => {
    expect(copiedRuns("把闲置的村小校舍改成书屋，先改离镇上远的村，让孩子放学以后", source, ["村小校舍"])).toHaveLength(
      1,
    );
  });
});
