import type { ProblemWords } from "./check-words.ts";

/** Problems of statements about figures: what they refer to, and units that do not go together. */
export const formulaProblems = {
  "unknown-cell": {
    found: "没有编号是“{value}”的一格。",
    expected: "财政表的一格写成“文件编号/表/行/列”，对应“content/fiscal”里的文件。",
  },
  "unknown-fiscal-table": {
    found: "没有编号是“{value}”的财政表。",
    expected: "表写成“文件编号/表”，对应“content/fiscal”里的文件。",
  },
  "unknown-goal": {
    found: "没有编号是“{value}”的财政目标。",
    expected: "目标写成“文件编号/目标编号”，对应“content/fiscal”里“goals”下面的编号。",
  },
  "unknown-services": {
    found: "没有编号是“{value}”的服务领域。",
    expected: "领域编号就是“content/services”里的文件名。",
  },
  "unknown-check-column": {
    found: "表“{table}”没有编号是“{value}”的列。",
    expected: "要写这张表“columns”下面的编号。",
  },
  "unknown-check-row": {
    found: "表“{table}”没有编号是“{value}”的行。",
    expected: "要写这张表“rows”下面的编号。",
  },
  "figure-without-value": {
    found: "“{value}”没有{what}，算不出来。",
    expected: "这里要写一个印了{what}的数字；没有印的不能核算，请删去这一条。",
  },
  "check-without-lines": {
    found: "表“{table}”里没有一{line}印全了这里用到的数。",
    expected: "请核对用到的列或行；确实没有，请删去这一条。",
  },
  "check-units": {
    found: "单位对不上{where}：{a}和{b}不能相加或相比。",
    expected: "请核对用到的数字；要换算单位的，写“{ number: …, unit: …, why: … }”相乘。",
  },
  "check-divides-by-zero": {
    found: "除数可能是0{where}，算不出来。",
    expected: "请换一个数字，或者用“rows”“columns”写明只算哪几行、哪几列。",
  },
} as const satisfies Record<string, ProblemWords>;

/** Parts of sentences above. */
export const formulaHints = {
  value: "数值（“value”）",
  baseline: "原来的数值（“baseline”）",
  upper: "范围上限（“valueTo”）",
  noUnit: "没有单位的数",
  row: "行",
  column: "列",
} as const;
