import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../scripts/verify/layout.ts";
import { stretchOf } from "../../../scripts/verify/stretch.ts";
import { labelledUnits, sentenceUnits, splitUnits, tabbedUnits } from "../../../scripts/verify/unit-lists.ts";

const printed = (text: string, itemStarts: readonly number[] = []) =>
  labelledUnits(text, itemStarts).map(({ field, names }) => [field, ...names]);

describe("Printed lists of units", () => {
  test("A mark inside brackets does not split a name", () => {
    expect(splitUnits("财政局，各县（市、区）、各乡镇（街道）")).toEqual([
      "财政局",
      "各县（市、区）",
      "各乡镇（街道）",
    ]);
  });

  test("Leaders, leading and helping units are told by their labels", () => {
    expect(printed("责任领导：何川、杜若牵头单位：文化局配合单位：财政局，供电公司完成时间：2031年")).toEqual([
      ["leaders", "何川", "杜若"],
      ["lead", "文化局"],
      ["cooperating", "财政局", "供电公司"],
    ]);
  });

  test("“责任单位” beside “牵头单位” are those who help; alone they are responsible", () => {
    expect(printed("（牵头单位：文化局；责任单位：财政局，各镇街）")).toEqual([
      ["lead", "文化局"],
      ["cooperating", "财政局", "各镇街"],
    ]);
    expect(printed("（责任单位：文化局，配合单位：各镇街）")).toEqual([
      ["responsible", "文化局"],
      ["cooperating", "各镇街"],
    ]);
    expect(printed("责任部门：各镇街配合部门：文化局")).toEqual([
      ["responsible", "各镇街"],
      ["cooperating", "文化局"],
    ]);
  });

  test("A list ends where its bracket closes", () => {
    expect(printed("添书架。（责任单位：文化局、各县（区））再修书屋。")).toEqual([
      ["responsible", "文化局", "各县（区）"],
    ]);
  });

  test("A list ends where the next item begins", () => {
    const text = "责任单位：文化局、财政局2.修书屋";
    expect(printed(text, [text.indexOf("2.")])).toEqual([["responsible", "文化局", "财政局"]]);
  });

  test("The columns of a table are told by their headings", () => {
    const header = ["序号", "任务内容", "完成时限", "牵头单位", "配合单位"];
    expect(tabbedUnits(header, ["1", "办书车", "年底", "市文化局 市交通局", "各县（区）人民政府"])).toEqual([
      { field: "lead", label: "牵头单位", names: ["市文化局", "市交通局"] },
      { field: "cooperating", label: "配合单位", names: ["各县（区）人民政府"] },
    ]);
  });

  test("Units behind 由 in a sentence are found", () => {
    expect(sentenceUnits("涉及书目的事项，由文化局、档案局负责和协调")).toEqual(["文化局", "档案局"]);
    expect(sentenceUnits("银行自己办")).toBeNull();
  });
});

describe("How a task is printed", () => {
  const layout = (lines: readonly string[]) =>
    layoutOf({ lines, first: 1, last: lines.length, stretch: stretchOf(lines, 1, lines.length), leaders: ["田小禾"] });

  test("Labels, tabs, broken columns and sentences are told apart", () => {
    expect(layout(["修书屋。", "责任单位：文化局"]).kind).toBe("labels");
    expect(layout(["序号\t任务\t牵头单位", "1\t修书屋\t文化局"]).kind).toBe("tabs");
    expect(layout(["修书屋。", "田小禾 文化局"]).kind).toBe("columns");
    expect(layout(["书目由文化局负责。"]).kind).toBe("sentence");
  });

  test("The wide column of local measures begins at the first wide line", () => {
    const left = "把书送到村口。";
    const right = "石桥县把闲置的村小校舍改成书屋，先改离镇上远的村，再改近处的村。";
    expect(layout([left, right, "田小禾 文化局"])).toEqual({
      kind: "columns",
      localFrom: left.length,
      unitsFrom: left.length + right.length,
    });
  });
});
