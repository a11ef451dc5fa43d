import type { ProblemWords } from "./check-words.ts";

/** Problems of a value in a record; `{label}` is the field's name, `{meaning}` its description. */
export const valueProblems = {
  "unknown-key": {
    found: "这里没有“{key}”这一项。",
    expected: "可以写的有：{keys}。",
  },
  "missing-key": {
    found: "少了“{key}”这一项{meaning}。",
    expected: "请补上{orNull}。",
  },
  "empty-value": {
    found: "“{label}”后面是空的{meaning}。",
    expected: "请写上内容。",
  },
  "wrong-type": {
    found: "“{label}”写成了{found}。",
    expected: "这里要写{expected}{meaning}。",
  },
  "not-a-number": {
    found: "“{label}”写成了{found}。",
    expected: "这里要写不带引号、不带单位的数字，“万”“亿”要换算：“8万”写“80000”。",
  },
  "not-a-printed-number": {
    found: "“{label}”写成了{found}。",
    expected: "这里要写不带引号、不带单位的数字，单位另写在“unit”里，“万”“亿”不换算。",
  },
  "not-whole": {
    found: "“{label}”写成了{value}。",
    expected: "这里要写整数。",
  },
  "not-an-option": {
    found: "“{label}”写成了{found}。",
    expected: "只能写：{options}。",
  },
  "too-long": {
    found: "“{label}”有{length}个字，太长了。",
    expected: "最多{limit}个字，请删去{over}个。",
  },
  "list-too-long": {
    found: "“{label}”有{length}条，太多了。",
    expected: "最多{limit}条。",
  },
  "list-too-short": {
    found: "“{label}”只有{length}条。",
    expected: "至少要有{limit}条。",
  },
  "number-too-big": {
    found: "“{label}”写成了{value}，太大了。",
    expected: "最大是{limit}。",
  },
  "number-too-small": {
    found: "“{label}”写成了{value}，太小了。",
    expected: "{limit}。",
  },
  "bad-date": {
    found: "“{label}”写成了“{value}”，不是真实的日期，或者写法不对。",
    expected: "{rule}。",
  },
  "edge-space": {
    found: "“{label}”的开头或结尾有多余的空格或换行。",
    expected: "请删去。",
  },
  "repeated-item": {
    found: "“{value}”在“{label}”里写了两次。",
    expected: "请只保留一个。",
  },
  "repeated-key": {
    found: "编号“{value}”在这个文件里用了两次。",
    expected: "每个数字的编号都要不同，请改一个。",
  },
  "bad-value": {
    found: "“{label}”写成了{found}。",
    expected: "{rule}。",
  },
} as const satisfies Record<string, ProblemWords>;

/** Names of kinds of values, for “写成了…” and “要写…”. */
export const valueKinds = {
  text: "文字",
  number: "数字",
  whole: "整数",
  yesNo: "“true”或“false”",
  list: "列表（每条一行，以“- ”开头）",
  record: "一组“名称: 内容”",
  nothing: "空",
  aList: "列表",
  unknown: "别的内容",
} as const;

/** Hints beside values. */
export const valueHints = {
  orNull: "；原文没有的写“null”",
  date: "日期",
  number: "这样的编号",
  other: "这样的文字",
  atLeast: "最小是{limit}",
  moreThan: "要大于{limit}",
  listItem: "{list}的第{no}条",
  entry: "第{no}条",
  nameIn: "{record}里的名称",
  wholeFile: "整个文件",
} as const;
