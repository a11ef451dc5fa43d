import { describe, expect, test } from "vitest";
import { type Difference, sentencesOf } from "./support/archive.ts";

/** What an editor reads after one edit of one content file. */
const afterEdit = (file: string, from: string, to: string) => sentencesOf({ edits: [[`content/${file}`, from, to]] });

const library = "tasks/liuxi-2031/1.yaml";
const lamps = "tasks/liuxi-2031/2.yaml";
const meals = "tasks/liuxi-2031/3.yaml";
const bus = "tasks/pingchuan-2031/1.yaml";
const village = "tasks/shiqiao-2031/1.yaml";
const keeper = "tasks/shiqiao-2031/2.yaml";

describe("An editor learns", () => {
  test("that nothing is wrong with a sound archive", async () => {
    expect(await sentencesOf({})).toEqual([]);
  });

  test("that a quotation is not printed", async () => {
    expect(await afterEdit(lamps, "stated: 坏灯修复不超过2天", "stated: 坏灯修复不超过3天")).toEqual([
      "tasks/liuxi-2031/2.yaml:11 原文第17行的“，坏灯修复不超过【2】天。责任领导：何”没有记录。请记成一个数字；不是承诺的，写进“ignored”并说明理由。",
      "tasks/liuxi-2031/2.yaml:11 原文第17行的“街道换，坏灯修复【不超过】2天。责任领导：”是没有数字的承诺，没有记录。请记成一条“bound: all”或带“relativeTo”的记录；不是承诺的，写进“ignored”并说明理由。",
      "tasks/liuxi-2031/2.yaml:14 “value”写的是2，“坏灯修复不超过3天”里能读出的数是：3。请照原文改正，“万”“亿”要换算，百分数不换算。",
      "tasks/liuxi-2031/2.yaml:14 第17—25行里没有“坏灯修复不超过3天”。请照原文一字不差地抄（空格和换行不算），或者改正行号。",
    ]);
  });

  test("that a quotation stands outside the task's lines, and where", async () => {
    const found = await afterEdit(library, "stated: 修好图书角24个", "stated: '换灯1,500盏'");
    expect(found).toContain(
      "tasks/liuxi-2031/1.yaml:13 第7—15行里没有“换灯1,500盏”（原文第17行有）。请照原文一字不差地抄（空格和换行不算），或者改正行号。",
    );
  });

  test("that a quotation tears a number apart", async () => {
    expect(await afterEdit(library, "stated: 修好图书角24个", "stated: 4个")).toContain(
      "tasks/liuxi-2031/1.yaml:13 “4个”只在一个更长的数字里出现，没有抄全。请把整个数字抄进来。",
    );
  });

  test("that a printed number has no record, also where it is a Chinese numeral", async () => {
    expect(await afterEdit(lamps, "ignored:\n  - { stated: 第一批在三个街道, reason: 先后安排 }\n", "")).toEqual([
      "tasks/liuxi-2031/2.yaml:11 原文第17行的“1,500盏，第【一】批在三个街道换，”没有记录。请记成一个数字；不是承诺的，写进“ignored”并说明理由。",
      "tasks/liuxi-2031/2.yaml:11 原文第17行的“00盏，第一批在【三】个街道换，坏灯修”没有记录。请记成一个数字；不是承诺的，写进“ignored”并说明理由。",
    ]);
  });

  test("that a list has more numbers than records", async () => {
    const line =
      "  - { id: t3, label: 书车到村率, scope: yunzhou, bound: at-least, value: 85, unit: '%', stated: 95%、85%以上 }\n";
    expect(await afterEdit(bus, line, "")).toEqual([
      "tasks/pingchuan-2031/1.yaml:10 原文第5行的“站率达到95%、【85】%以上，平川市全”抄在了“stated”里，可是没有一条记录的数值是它。请给它补一条记录，或者改正数值。",
    ]);
  });

  test("that a promise without a number has no record", async () => {
    const line =
      "  - { id: t1, label: 送餐点位覆盖, scope: liuxi, bound: all, value: null, unit: null, stated: 送餐点位全覆盖 }\n";
    expect(await afterEdit(meals, line, "")).toEqual([
      "tasks/liuxi-2031/3.yaml:11 原文第27行的“以上老人送餐点位【全覆盖】，每人每天补3元”是没有数字的承诺，没有记录。请记成一条“bound: all”或带“relativeTo”的记录；不是承诺的，写进“ignored”并说明理由。",
    ]);
  });

  test("that a value is not the printed one", async () => {
    expect(await afterEdit(library, "value: 12000", "value: 120000")).toContain(
      "tasks/liuxi-2031/1.yaml:14 “value”写的是120000，“添书1.2万册”里能读出的数是：12000。请照原文改正，“万”“亿”要换算，百分数不换算。",
    );
  });

  test("that a sum of money is not the printed one", async () => {
    expect(await afterEdit(lamps, "amount: 3600000", "amount: 360000")).toContain(
      "tasks/liuxi-2031/2.yaml:16 “amount”写的是360000，“拿出360万元”里能读出的数是：3600000。请照原文改正，“万”“亿”要换算，百分数不换算。",
    );
  });

  test("that a deadline of the whole task is not printed", async () => {
    const found = await afterEdit(library, "due: '2031-09'", "due: '2031-10'");
    expect(found).toContain(
      "tasks/liuxi-2031/1.yaml:8 期限“2031-10”没有印在第7—15行里。请照原文改正；原文没有写期限的，把“due”去掉。",
    );
  });

  test("that another printed year governs a figure", async () => {
    const found = await afterEdit(
      village,
      "stated: 村级书屋覆盖率达到62%, due: '2032'",
      "stated: 村级书屋覆盖率达到62%, due: '2033'",
    );
    expect(found).toContain(
      "tasks/shiqiao-2031/1.yaml:15 期限写的是“2033”，可是原文在“村级书屋覆盖率达到62%”前面最近印的是“2032年”。请看清这个数字归哪一年管，照原文改正。",
    );
  });

  test("that a place contradicts the words beside the figure", async () => {
    expect(await afterEdit(bus, "scope: pingchuan", "scope: yunzhou")).toEqual([
      "tasks/pingchuan-2031/1.yaml:15 地区写的是“云州自治区”，可是“平川市全部乡镇每月停靠2次”所在的这句话印着“平川市”，说的是“平川市”。请看清这个数字约束哪个地区，改正“scope”。",
    ]);
  });

  test("that a place is named nowhere in the task", async () => {
    expect(
      await afterEdit(meals, "补贴, kind: standard, scope: liuxi", "补贴, kind: standard, scope: shiqiao"),
    ).toEqual([
      "tasks/liuxi-2031/3.yaml:14 地区写的是“石桥县”，可是这一项和文件名称里都没有印这个地区。请看清这个数字约束哪个地区，改正“scope”。",
    ]);
  });

  test("that a figure of the left column is not the county's own", async () => {
    expect(await afterEdit(keeper, "scope: yunzhou", "scope: shiqiao")).toEqual([
      "tasks/shiqiao-2031/2.yaml:12 地区写的是“石桥县”，可是“每个书屋至少配1名”印在左栏（上级的要求）。左栏是上级的要求，右栏是本地的做法：请改正“scope”。",
    ]);
  });

  test("that a unit behind a label is not the recorded one", async () => {
    expect(await afterEdit(lamps, "cooperating: [财政局, 供电公司]", "cooperating: [教育局, 供电公司]")).toEqual([
      "tasks/liuxi-2031/2.yaml:6 原文这一项的“配合单位”里印着“财政局”，没有记录。请补进“cooperating”。",
      "tasks/liuxi-2031/2.yaml:6 “配合单位”里记了“教育局”，原文这一项没有印。请照原文改正，或者删去。",
    ]);
  });

  test("that a leader was left out", async () => {
    expect(await afterEdit(lamps, "leaders: [何川, 杜若]", "leaders: [何川]")).toEqual([
      "tasks/liuxi-2031/2.yaml:7 原文这一项的“责任领导”里印着“杜若”，没有记录。请补进“leaders”。",
    ]);
  });

  test("that a unit of a table stands in the wrong field", async () => {
    const edits: Difference["edits"] = [
      [`content/${bus}`, "lead: [市文化局, 市交通局]", "lead: [市文化局]"],
      [`content/${bus}`, "cooperating: [", "cooperating: [市交通局, "],
    ];
    expect(await sentencesOf({ edits })).toEqual([
      "tasks/pingchuan-2031/1.yaml:6 “市交通局”记在“cooperating”里，可是原文印在“牵头单位”里。请移到对应的地方。",
    ]);
  });

  test("that a unit is not in the broken columns, and which one is", async () => {
    expect(await afterEdit(village, "cooperating: [教育局, 各乡镇]", "cooperating: [财政局, 各乡镇]")).toEqual([
      "tasks/shiqiao-2031/1.yaml:6 原文这一项的“单位栏”里印着“教育局”，没有记录。请补进“cooperating”。",
      "tasks/shiqiao-2031/1.yaml:6 “配合单位”里记了“财政局”，原文这一项没有印。请照原文改正，或者删去。",
    ]);
  });

  test("that a leading unit of the broken columns was recorded as helping", async () => {
    const edits: Difference["edits"] = [
      [`content/${keeper}`, "lead: [文化广电局, 人社局]", "lead: [文化广电局]"],
      [`content/${keeper}`, "cooperating: [", "cooperating: [人社局, "],
    ];
    const found = await sentencesOf({ edits });
    expect(found).toContain(
      "tasks/shiqiao-2031/2.yaml:6 “人社局”记在“cooperating”里，可是原文印在“单位栏”里。请移到对应的地方。",
    );
  });

  test("that a unit of a sentence was left out", async () => {
    expect(
      await afterEdit("tasks/gazette-census/1.yaml", "responsible: [文化局, 档案局]", "responsible: [文化局]"),
    ).toEqual(["tasks/gazette-census/1.yaml:5 原文这一项的“责任句”里印着“档案局”，没有记录。请补进“responsible”。"]);
  });

  test("that a task prints another label than the page will show", async () => {
    expect(await afterEdit("tasks/gazette-reading/2.yaml", "cooperatingTerm: 配合单位\n", "")).toEqual([
      "tasks/gazette-reading/2.yaml:6 原文这一项印的是“配合单位”，页面会写成“责任单位”。请用“cooperatingTerm”写明这一项的叫法。",
    ]);
  });

  test("that a summary copies a sentence", async () => {
    const copied = "石桥县先改离镇上远的村，计划改造书屋18间，到2032年就好。";
    expect(await afterEdit(village, "石桥县要改18间书屋，到2032年62%的村有书屋。", copied)).toEqual([
      "tasks/shiqiao-2031/1.yaml:3 这段话和原文有23个字连着一样：“先改离镇上远的村计划改造书屋18间到2032年”。请用自己的话重写；照抄的最多20个字，文件、项目和单位的名称不算。",
    ]);
  });

  test("that an introduction copies a sentence", async () => {
    const found = await afterEdit(
      "documents/liuxi-2031.mdx",
      "它没有写钱从哪里来。",
      "家家都想看书，先从孩子多的小区修起，进一步把门打开。",
    );
    expect(found).toEqual([
      "documents/liuxi-2031.mdx:22 这段话和原文有23个字连着一样：“家家都想看书先从孩子多的小区修起进一步把门打开”。请用自己的话重写；照抄的最多20个字，文件、项目和单位的名称不算。",
    ]);
  });
});
