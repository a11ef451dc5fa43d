import type { ProblemWords } from "./check-words.ts";

/** Problems of registers: services, tables of money, appointments and duties to report. */
export const registerProblems = {
  "name-without-document": {
    found: "文件名里的“{value}”不是一份文件的编号，这里的内容没有地方显示。",
    expected: "这类文件要用“content/documents”里的文件编号起名。",
  },
  "name-without-topic": {
    found: "文件名里的“{value}”不是一个民生领域的编号。",
    expected: "这类文件要用“content/topics.yaml”里的领域编号起名。",
  },
  "topic-differs": {
    found: "“topic”写的是“{value}”，文件名里却是“{name}”。",
    expected: "两处要写同一个民生领域的编号。",
  },
  "service-count": {
    found: "原文写共计{printed}项，列了{listed}项。",
    expected: "请核对有没有漏录、多录；原文就是这样的，不用改。",
  },
  "repeated-service": {
    found: "服务编号“{value}”在{where}已经用过。",
    expected: "全部“services”文件里，每个服务编号只能用一次，请改一个。",
  },
  "repeated-order": {
    found: "顺序“{value}”在{where}已经用过。",
    expected: "同一份清单里每个领域的“order”都不同，照原文先后写。",
  },
  "report-task": {
    found: "“{document}”里没有第{value}项任务。",
    expected: "“task”写任务序号，对应“content/tasks/{document}”里的文件；整份文件的要求不写“task”。",
  },
  "unknown-per": {
    found: "这项任务里没有编号是“{value}”的数字。",
    expected: "“per”要写同一项任务“targets”里的编号。",
  },
  "unknown-column": {
    found: "表“{table}”没有编号是“{value}”的列。",
    expected: "“cells”里的名称要用列的编号：{columns}。",
  },
  "unknown-table": {
    found: "这个文件里没有编号是“{value}”的表。",
    expected: "“table”要写这个文件里一张表的编号。",
  },
  "unknown-row": {
    found: "表“{table}”没有编号是“{value}”的行。",
    expected: "“rows”要写这张表里行的编号。",
  },
} as const satisfies Record<string, ProblemWords>;
