import { describe, expect, test } from "vitest";
import { reportAfter, reportOf } from "./support/tiny-site.ts";

const document = "documents/xiji-2025.mdx";
const task = "tasks/xiji-2025/1.yaml";
const figure = '<Figure id="xiji-2025/1/t2" />';

/** What a person reads when this stands in line 25, where the tiny site has a figure. */
const reportWith = (text: string) => reportAfter(document, figure, text);
const at = (place: string, sentence: string) => `documents/xiji-2025.mdx:${place} 错误：${sentence}`;

describe("A chart in an introduction", () => {
  test.each(["topics", "departments", "due", "investments"])(
    "Is welcome where there is something to draw: %s",
    async (of) => {
      expect(await reportWith(`<Chart of="${of}" />`)).toEqual([]);
    },
  );

  test("Has a name from the list, or figures", async () => {
    const kinds =
      "可以写“topics”（民生领域）、“departments”（牵头和责任单位）、“due”（期限）、“investments”（计划投入）、“funds”（直达资金支付率），或者写2到6个数字的完整编号，中间空一格。";
    expect(await reportWith('<Chart of="topic" />')).toEqual([
      at("25:1", `没有“topic”这种图。${kinds}最接近的写法：topics`),
    ]);
    expect(await reportWith('<Chart of="" />')).toEqual([at("25:1", `没有“”这种图。${kinds}`)]);
  });

  test.each([
    ['<Chart kind="topics" />', 'kind="topics"'],
    ["<Chart />", "（空）"],
    ["<Chart of />", "of"],
    ["<Chart of={name} />", "of={…}"],
    ["<Chart {...all} />", "{…}"],
    ['<Chart of="topics" id="a" />', 'of="topics" id="a"'],
  ])("Has one attribute with a plain value: %s", async (tag, written) => {
    expect(await reportWith(tag)).toEqual([
      at("25:1", `“<Chart>”里的写法不对：“${written}”。只能写一项、用双引号：“<Chart of="图的名称" />”。`),
    ]);
  });

  test("Holds no words", async () => {
    expect(await reportWith('<Chart of="topics">文字</Chart>')).toContain(
      at("25:1", '“<Chart>”中间夹了别的内容。它自己就是完整的，请写成“<Chart of="图的名称" />”，前后不夹文字。'),
    );
  });

  test("Stands in a line of its own, because a paragraph holds no picture", async () => {
    expect(await reportWith('先看图：<Chart of="topics" />')).toEqual([
      at("25:5", "图和文字写在了同一段里。图要单独占一行，前后各空一行。"),
    ]);
  });

  test("Is set once", async () => {
    expect(await reportWith('<Chart of="topics" />\n\n<Chart of="due" />\n\n<Chart of="topics" />')).toEqual([
      at("29:1", "这种图第25行已经放过。一种图在一篇介绍里只放一次，请删去一处；几个数字的图请合成一张。"),
    ]);
  });

  test("Is known in a body that is no MDX", async () => {
    const edits = [
      [document, figure, '<Chart of="topics" />'],
      [document, "先看", "低于<5%的先看"],
    ] as const;
    expect(await reportOf({ edits })).toEqual([
      at("27:4", "正文从这里起读不懂。多半是直接写了“<”或“{”：小于号请写“小于”或“\\<”，花括号请写“\\{”。"),
    ]);
  });
});

describe("A chart with nothing to draw is refused", () => {
  const empty = (of: string, lacking: string) => [
    at("25:1", `画不出“${of}”这种图：这份文件${lacking}。请删去，或者换一种图。`),
  ];
  const set = (of: string) => [document, figure, `<Chart of="${of}" />`] as const;
  const due = "    due: '2027'\n";

  test("Where no deadline is printed", async () => {
    const edits = [set("due"), [task, due, ""], [task, due, ""]] as const;
    expect(await reportOf({ edits })).toEqual(empty("due", "任务和目标都没有写期限"));
  });

  test("Where the only date is that of what exists already", async () => {
    const edits = [
      set("due"),
      [task, due, ""],
      [task, due, `${due}    kind: context\n`],
      [task, "    answers: xiji-2025/1/t1\n", ""],
    ] as const;
    expect(await reportOf({ edits })).toEqual(empty("due", "任务和目标都没有写期限"));
  });

  test("Where no money is to be invested", async () => {
    const edits = [set("investments"), [task, "kind: investment", "kind: loan"]] as const;
    expect(await reportOf({ edits })).toEqual(empty("investments", "没有种类是“investment”（投资）的钱"));
  });

  test("Where no task names who is in charge", async () => {
    const other = "tasks/xiji-2025/2.yaml";
    const edits = [
      set("departments"),
      [task, "lead: [农业农村局]\n", ""],
      [other, "responsible: [农业农村局]\n", ""],
    ] as const;
    expect(await reportOf({ edits })).toEqual(empty("departments", "没有一项任务写了牵头单位或责任单位"));
  });

  test("Where there is no task", async () => {
    const edits = [set("topics"), [document, "taskCount: 2", "taskCount: 0"]] as const;
    expect(await reportOf({ edits, files: { "tasks/xiji-2025": null, corrections: null } })).toContain(
      empty("topics", "没有任务")[0],
    );
  });

  test("Where no table sets money paid against money allotted", async () => {
    expect(await reportOf({ edits: [set("funds")] })).toEqual(
      empty("funds", "没有一张财政表同时列出下达、支付、支付率和合计，又有当月的支付目标"),
    );
  });

  test("But not where the file that may hold it cannot be read", async () => {
    const files = { [task]: "targets: [\n" };
    const report = await reportOf({ edits: [set("due")], files });
    expect(report.filter((line) => line.startsWith(document))).toEqual([]);
  });
});

describe("A table of money paid", () => {
  const table = (goal: string) => `tables:
  - id: direct
    report: 第五期
    title: 直达资金支付情况
    printedAs: table
    period: '2025-03-31'
    columns:
      - { id: allotted, label: 下达, measure: allotted, unit: 万元 }
      - { id: paid, label: 支付, measure: paid, unit: 万元 }
      - { id: rate, label: 支付率, measure: rate, unit: '%' }
    rows:
      - { id: total, label: 合计, isTotal: true, cells: { rate: { value: 20, stated: 20% } }, line: 40 }
goals:
  - { id: goal, label: 支付率, value: 25, unit: '%', due: '${goal}', stated: 目标25%, line: 41 }
`;
  const reportOn = (goal: string) =>
    reportOf({
      edits: [[document, figure, '<Chart of="funds" />']],
      files: { "fiscal/xiji-2025.yaml": table(goal) },
    });

  test("Makes a chart beside the goal of its month", async () => {
    expect(await reportOn("2025-03")).toEqual([]);
  });

  test("Makes none beside the goal of another month", async () => {
    expect(await reportOn("2025-04")).toHaveLength(1);
  });
});

describe("Figures chosen for a chart", () => {
  const chosen = (...ids: readonly string[]) => reportWith(`<Chart of="${ids.join(" ")}" />`);
  const second = `  - id: t3
    label: 农村生活污水治理率
    metric: sewage-rate
    scope: xiji
    bound: exactly
    value: 25
    unit: '%'
    stated: 提高到25%
    baseline: 15
`;
  const two = { edits: [[task, "funding:\n", `${second}funding:\n`]] } as const;

  test("Are welcome with a starting point or an upper figure on the same scale", async () => {
    const chart = [document, figure, '<Chart of="xiji-2025/1/t2 xiji-2025/1/t3" />'] as const;
    expect(await reportOf({ edits: [...two.edits, chart] })).toEqual([]);
  });

  test("Are more than one and no more than six", async () => {
    expect(await chosen("xiji-2025/1/t2")).toEqual([
      at("25:1", "这张图写了1个数字。一张图放2到6个数字；只有一个数字，请用“<Figure>”写在句子里。"),
    ]);
    const seven = Array.from({ length: 7 }, (_, index) => `xiji-2025/1/t${index + 1}`);
    expect(await chosen(...seven)).toHaveLength(1);
  });

  test("Exist", async () => {
    expect(await chosen("xiji-2025/1/t2", "xiji-2025/1/t9")).toEqual([
      at(
        "25:1",
        "没有编号是“xiji-2025/1/t9”的数字。数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。最接近的写法：xiji-2025/1/t1",
      ),
    ]);
  });

  test("Are each named once", async () => {
    expect(await chosen("xiji-2025/1/t2", "xiji-2025/1/t2")).toEqual([
      at("25:1", "“xiji-2025/1/t2”在这张图里写了不止一遍。每个数字只写一遍，请删去多余的。"),
    ]);
  });

  test("Have something to stand beside; a sum of money has nothing", async () => {
    const alone = (id: string) =>
      at(
        "25:1",
        `“${id}”画不成图：它没有原来的数值，也没有能放在一起看的上级数字。请换一个数字；这一个可以写在句子里：“<Figure id="${id}" />”。`,
      );
    expect(await chosen("xiji-2025/1/t2", "xiji-2025/1/t1", "xiji-2025/2/t1", "xiji-2025/1/f1")).toEqual([
      alone("xiji-2025/1/t1"),
      alone("xiji-2025/2/t1"),
      alone("xiji-2025/1/f1"),
    ]);
  });

  test("Are the document's own", async () => {
    const scene = "a-chart-of-another-document";
    expect(await reportOf({ scene })).toEqual([
      "documents/xiji-plan-2025.mdx:33:1 错误：“xiji-2025/1/t2”不是这份文件的数字。图里只放这份文件的数字，编号以“xiji-plan-2025/”开头。",
    ]);
  });
});
