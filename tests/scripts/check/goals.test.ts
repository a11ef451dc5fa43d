import { describe, expect, test } from "vitest";
import { reportOf } from "./support/tiny-site.ts";

const scene = "goals-duties-services-money-and-appointments";
const document = "documents/xiji-2025.mdx";
const task = "tasks/xiji-2025/2.yaml";
const edited = (file: string, from: string, to: string) => reportOf({ scene, edits: [[file, from, to]] });

describe("A goal of a whole document", () => {
  test("A site with goals, duties, services, tables of money and appointments has no problem", async () => {
    expect(await reportOf({ scene })).toEqual([]);
  });

  test("A goal may be answered by a figure of a task", async () => {
    expect(await edited(task, "bound: exactly", "bound: exactly\n    answers: xiji-2025/t1")).toEqual([]);
  });

  test("A goal may answer a figure of a task", async () => {
    expect(await edited(document, "answers: xiji-2025/t1", "answers: xiji-2025/1/t1")).toEqual([]);
  });

  test("A goal that answers itself is reported", async () => {
    expect(await edited(document, "answers: xiji-2025/t1", "answers: xiji-2025/t2")).toEqual([
      "documents/xiji-2025.mdx:36:14 错误：这个数字回应的是它自己。“answers”要写上级的那个数字。",
    ]);
  });

  test("A goal that answers a duty to report is told the nearest figure", async () => {
    expect(await edited(document, "answers: xiji-2025/t1", "answers: xiji-2025/r1")).toEqual([
      "documents/xiji-2025.mdx:36:14 错误：没有编号是“xiji-2025/r1”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/t1",
    ]);
  });

  test("An unknown goal in the body is told the nearest figure", async () => {
    expect(await edited(document, 'id="xiji-2025/t2"', 'id="xiji-2025/t3"')).toEqual([
      "documents/xiji-2025.mdx:59:7 错误：没有编号是“xiji-2025/t3”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/t1",
    ]);
  });

  test("References to goals of a document that cannot be read are not called wrong", async () => {
    const report = await reportOf({
      scene,
      edits: [
        [task, "bound: exactly", "bound: exactly\n    answers: xiji-2025/t1"],
        [document, "title: ", "title"],
      ],
    });
    expect(report.map((line) => line.split(" ")[0])).toEqual(["documents/xiji-2025.mdx:2:1"]);
  });

  test("The place and the metric of a goal are checked like those of a task's figure", async () => {
    expect(
      await reportOf({
        scene,
        edits: [
          [document, "scope: ningxia", "scope: ninxia"],
          [document, "metric: sewage-rate\n    scope: xiji", "metric: toilets-built\n    scope: xiji"],
        ],
      }),
    ).toEqual([
      "documents/xiji-2025.mdx:23:12 错误：没有编号是“ninxia”的地区。地区编号见“content/places.yaml”。最接近的写法：ningxia",
      "documents/xiji-2025.mdx:34:11 错误：单位是“%”，指标“toilets-built”的单位却是“座”。同一个指标要用同一个单位；确实不是一回事，请换一个指标或不写“metric”。最接近的写法：座",
    ]);
  });

  test("Goals and duties to report share one set of keys", async () => {
    expect(await edited(document, "id: r2", "id: t1")).toEqual([
      "documents/xiji-2025.mdx:47:9 错误：编号“t1”第20行已经用过。每个编号只能用一次，请改一个。",
    ]);
  });
});

describe("A field of a document", () => {
  test("A misspelt field is answered with all fields in the order in which they are written", async () => {
    expect(await edited(document, "\nreports:", "\nreport:")).toEqual([
      "documents/xiji-2025.mdx:37:1 错误：这里没有“report”这一项。可以写的有：title、shortTitle、place、kind、issuer、number、issued、validity、published、basis、year、taskCount、terms、resultsLookedFor、targets、reports、original、summary。最接近的写法：reports",
    ]);
  });
});

describe("A duty to report", () => {
  test("An unknown unit is answered with the nearest name; the receiver is free text", async () => {
    expect(await edited(document, "by: [农业农村局, 商务局]", "by: [农业局, 商务局]")).toEqual([
      "documents/xiji-2025.mdx:40:10 错误：“content/departments.yaml”里没有“农业局”这个叫法。原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- 农业局”。最接近的写法：农业农村局",
    ]);
  });

  test("A task that the document does not hold is answered with the nearest number", async () => {
    expect(await edited(document, "task: 1", "task: 3")).toEqual([
      "documents/xiji-2025.mdx:44:11 错误：“xiji-2025”里没有第3项任务。“task”写任务序号，对应“content/tasks/xiji-2025”里的文件；整份文件的要求不写“task”。最接近的写法：2",
    ]);
  });

  test("A misspelt field is answered with the fields in their order", async () => {
    expect(await edited(document, "months: [12]", "month: [12]")).toEqual([
      "documents/xiji-2025.mdx:52:5 错误：这里没有“month”这一项。可以写的有：id、what、by、to、every、on、months、year、task、stated、line。最接近的写法：months",
    ]);
  });
});

describe("A sum of money for a count", () => {
  test("A count that the task does not print is answered with the nearest", async () => {
    expect(await edited(task, "per: [t1, t2]", "per: [t1, t3]")).toEqual([
      "tasks/xiji-2025/2.yaml:31:15 错误：这项任务里没有编号是“t3”的数字。“per”要写同一项任务“targets”里的编号。最接近的写法：t1",
    ]);
  });

  test("A sum is no count", async () => {
    expect(await edited(task, "per: [t1, t2]", "per: [f1, t2]")).toEqual([
      "tasks/xiji-2025/2.yaml:31:11 错误：这项任务里没有编号是“f1”的数字。“per”要写同一项任务“targets”里的编号。最接近的写法：t1",
    ]);
  });
});
