import { describe, expect, test } from "vitest";
import { sentencesOf } from "./support/archive.ts";

const afterEdit = (file: string, from: string, to: string) => sentencesOf({ edits: [[`content/${file}`, from, to]] });

describe("Nothing printed is left out", () => {
  test("A missing task is found by the count, by the gap and by its units", async () => {
    expect(await sentencesOf({ without: ["content/tasks/liuxi-2031/2.yaml"] })).toEqual([
      "documents/liuxi-2031.mdx:13 原文第19行印着“责任领导：何川、杜若”，可是没有一项任务包含这一行。请补录这一项，或者改正相邻任务的行号。",
      "documents/liuxi-2031.mdx:13 写着共3项任务，实际有2项。请补上漏录的任务，或者改正“taskCount”。",
      "documents/liuxi-2031.mdx:13 没有第2项任务。任务要从1起连着编号，请补上“tasks/liuxi-2031/2.yaml”。",
    ]);
  });

  test("Tasks may share a line, but not overlap", async () => {
    expect(await afterEdit("tasks/liuxi-2031/2.yaml", "lines: [17, 25]", "lines: [9, 25]")).toContain(
      "tasks/liuxi-2031/2.yaml:11 第9—25行和第1项任务的第7—15行重叠。请改正起止行号；只有共用的标题行可以重叠。",
    );
  });

  test("Lines beyond the original are found", async () => {
    expect(await afterEdit("tasks/shiqiao-2031/2.yaml", "lines: [32, 48]", "lines: [32, 480]")).toContain(
      "tasks/shiqiao-2031/2.yaml:10 “lines”写到第480行，原文“shiqiao-2031.txt”只有49行。请改正起止行号。",
    );
  });

  test("A number of an item that is not the printed one is found", async () => {
    expect(await afterEdit("tasks/liuxi-2031/2.yaml", "number: 一（二）", "number: 一（三）")).toContain(
      "tasks/liuxi-2031/2.yaml:2 编号写的是“一（三）”，原文第17—25行开头印的是“（二）”。请照原文改正编号，或者改正起止行号。",
    );
  });

  test("A missing goal of the whole document is found", async () => {
    const goal =
      "  - { id: t2, label: 公共书架, scope: pingchuan, bound: exactly, value: 800, unit: 个, stated: 公共书架达到800个, due: '2033' }\n";
    expect(await afterEdit("documents/gazette-reading.mdx", goal, "")).toEqual([
      "documents/gazette-reading.mdx:17 原文第9行的“册，公共书架达到【800】个。指标2030”没有记录。请记成一个数字；不是承诺的，写进“ignored”并说明理由。",
    ]);
  });

  test("A missing row of a table of indicators is found", async () => {
    expect(await afterEdit("documents/gazette-reading.mdx", ", nature: binding", "")).toEqual([
      "documents/gazette-reading.mdx:17 原文印了1个“约束性”，记录里有0个。请补上漏录的指标，或者改正“nature”。",
    ]);
  });

  test("A wrong goal of the whole document is found", async () => {
    expect(await afterEdit("documents/gazette-reading.mdx", "value: 6, unit", "value: 5, unit")).toContain(
      "documents/gazette-reading.mdx:19 “value”写的是5，“每千人书桌数（张）3.5 6”里能读出的数是：1000、3.5、6。请照原文改正，“万”“亿”要换算，百分数不换算。",
    );
  });

  test("A missing service is found", async () => {
    const line = "  - { id: braille, name: 盲文书借阅, plain: 看不见的人能借到盲文书 }\n";
    expect(await afterEdit("services/culture.yaml", line, "")).toEqual([
      "services/culture.yaml:6 写着共计2项，实际录了1项。请补上漏录的服务，或者改正“printedCount”。",
    ]);
  });

  test("A service that is not printed is found", async () => {
    expect(await afterEdit("services/culture.yaml", "name: 盲文书借阅", "name: 盲文书出租")).toEqual([
      "services/culture.yaml:10 第40—40行里没有“盲文书出租”。请照原文改正。",
    ]);
  });

  test("A duty to report must be printed near its line", async () => {
    expect(await afterEdit("documents/gazette-reading.mdx", "to: 市读书办", "to: 市委办")).toEqual([
      "documents/gazette-reading.mdx:22 原文第28行附近没有印“市委办”。请照原文改正，或者改正行号。",
    ]);
  });

  test("A person or post that is not printed is found", async () => {
    expect(await afterEdit("appointments/gazette-people.yaml", "person: 苏木", "person: 苏林")).toEqual([
      "appointments/gazette-people.yaml:10 原文第56行没有印“苏林聘任平川市读书中心主任”。请核对姓名、职务、任免和行号。",
    ]);
  });

  test("An appointment in the place of a dismissal is found", async () => {
    expect(
      await afterEdit("appointments/gazette-people.yaml", "person: 江晚, kind: remove", "person: 江晚, kind: appoint"),
    ).toEqual([
      "appointments/gazette-people.yaml:11 原文第58行没有印“江晚任平川市文化局局长”。请核对姓名、职务、任免和行号。",
    ]);
  });

  test("A mark behind a post that was left out is found", async () => {
    expect(await afterEdit("appointments/gazette-people.yaml", ", secondment: true", "")).toEqual([
      "appointments/gazette-people.yaml:10 “苏木”的“平川市读书中心主任”后面，原文印的括注和记录不一样：原文是“挂职”，记录是“没有”。请核对“（兼）”“（挂职）”“（代理）”。",
    ]);
  });

  test("A missing appointment is found", async () => {
    const line = "      - { id: a2, person: 江晓帆, kind: remove, post: 平川市档案局局长, line: 54 }\n";
    expect(await afterEdit("appointments/gazette-people.yaml", line, "")).toEqual([
      "appointments/gazette-people.yaml:8 原文第54行印着2条任免，记录了1条。请补上漏录的任免，或者改正行号。",
    ]);
  });

  test("A cell of money that is not printed, or of another value, is found", async () => {
    expect(await afterEdit("fiscal/gazette-money.yaml", "value: 12.5,", "value: 125,")).toEqual([
      "fiscal/gazette-money.yaml:15 数值写的是125，“实际支出12.5万元”里能读出的数是：12.5。请照原文改正；用列的单位，下降写负数。",
    ]);
    expect(await afterEdit("fiscal/gazette-money.yaml", "stated: 占全年的25%", "stated: 占全年的52%")).toContain(
      "fiscal/gazette-money.yaml:17 原文第62行没有印“占全年的52%”。请核对数字和行号。",
    );
  });

  test("A fall that was recorded as a rise is found", async () => {
    expect(await afterEdit("fiscal/gazette-money.yaml", "value: -3,", "value: 3,")).toEqual([
      "fiscal/gazette-money.yaml:16 数值写的是3，“比去年减少3万元”里能读出的数是：-3。请照原文改正；用列的单位，下降写负数。",
    ]);
  });

  test("Two cells of a row that were mixed up are found", async () => {
    const edits = [
      [
        "content/fiscal/gazette-money.yaml",
        "allotted: { value: 40, stated: '40' }",
        "allotted: { value: 10, stated: '10' }",
      ],
      ["content/fiscal/gazette-money.yaml", "paid: { value: 10, stated: '10' }", "paid: { value: 40, stated: '40' }"],
    ] as const;
    expect(await sentencesOf({ edits })).toEqual([
      "fiscal/gazette-money.yaml:29 原文第65行依次印着“文化局、40、10、25%”，记录是“文化局、10、40、25%”。请逐格核对这一行。",
    ]);
  });

  test("A missing original, an unreadable file and a folder without a document are named", async () => {
    expect(await sentencesOf({ without: ["originals/liuxi-2031.txt"] })).toEqual([
      "documents/liuxi-2031.mdx:16 原文文件夹里没有“liuxi-2031.txt”，这份文件没有核对。请把原文文字稿放进去，或者改正“original”。",
    ]);
    expect(await afterEdit("tasks/liuxi-2031/3.yaml", "title:", "titel:")).toContain(
      "tasks/liuxi-2031/3.yaml:1 这个文件读不出来，没有核对。请先运行“npm run check”，按它的提示改好。",
    );
    expect(await sentencesOf({ without: ["content/documents/gazette-money.mdx"] })).toContain(
      "fiscal/gazette-money.yaml:1 没有文件“gazette-money”，这里的内容不知道拿哪份原文核对。请补上“documents/gazette-money.mdx”，或者改正文件夹的名字。",
    );
  });
});
