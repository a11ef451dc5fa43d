import type { ProblemWords } from "./check-words.ts";

/** Problems between files: names that lead nowhere, things that exist twice, facts that disagree. */
export const referenceProblems = {
  "unknown-place": {
    found: "没有编号是“{value}”的地区。",
    expected: "地区编号见“content/places.yaml”。",
  },
  "unknown-topic": {
    found: "没有编号是“{value}”的民生领域。",
    expected: "领域编号见“content/topics.yaml”。",
  },
  "unknown-metric": {
    found: "没有编号是“{value}”的指标。",
    expected: "指标编号就是“content/metrics”里的文件名；新指标要先在那里建一个文件。",
  },
  "unknown-department": {
    found: "“content/departments.yaml”里没有“{value}”这个叫法。",
    expected: "原文确实这样印的，请打开这个文件，在对应部门的“aliases”下面加一行“- {value}”。",
  },
  "unknown-leader": {
    found: "“content/leaders.yaml”里没有“{place}”的“{value}”{elsewhere}。",
    expected: "请核对姓名；确实是新的责任领导，请在这个文件里加上姓名和地区。",
  },
  "unknown-document": {
    found: "没有编号是“{value}”的文件。",
    expected: "文件编号就是“content/documents”里的文件名。",
  },
  "unknown-task": {
    found: "没有编号是“{value}”的任务。",
    expected: "任务编号是“文件编号/任务序号”，对应“content/tasks”里的文件。",
  },
  "unknown-figure": {
    found: "没有编号是“{value}”的数字。",
    expected: "数字的完整编号是“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号。",
  },
  "answers-itself": {
    found: "这个数字回应的是它自己。",
    expected: "“answers”要写上级的那个数字。",
  },
  "answers-same-scope": {
    found: "“{value}”约束的也是“{scope}”，不是上级的数字。",
    expected: "“answers”要写上级地区的数字；本级的数字不用互相回应。",
  },
  "answers-not-above": {
    found: "“{value}”约束的是“{upper}”，不是“{scope}”的上级。",
    expected: "“answers”要写上级地区的数字。",
  },
  "answers-context": {
    found: "“{value}”只是背景情况（“kind: context”），不是要求。",
    expected: "“answers”要写上级提出的要求；没有要求就删去“answers”。",
  },
  "unit-differs": {
    found: "单位是“{unit}”，指标“{metric}”的单位却是“{expected}”。",
    expected: "同一个指标要用同一个单位；确实不是一回事，请换一个指标或不写“metric”。",
  },
  "metric-without-unit": {
    found: "单位是“{unit}”，指标“{metric}”却没有单位（“unit: null”），不带数字。",
    expected: "请换一个指标，或者给这个指标写上单位。",
  },
  "metric-itself": {
    found: "“notComparableWith”里写了指标自己。",
    expected: "这里要写另一个容易混淆的指标。",
  },
  "repeated-id": {
    found: "编号“{value}”第{line}行已经用过。",
    expected: "每个编号只能用一次，请改一个。",
  },
  "repeated-name": {
    found: "名称“{value}”在{where}已经用过。",
    expected: "两个同名，读者分不清，请改一个或合并。",
  },
  "repeated-leader": {
    found: "“{place}”的“{value}”第{line}行已经写过。",
    expected: "一个人只写一次，请删去一个。",
  },
  "repeated-alias": {
    found: "“{value}”已经是“{other}”的叫法（第{line}行）。",
    expected: "一个叫法只能属于一个部门，请从其中一个删去。",
  },
  "repeated-saying": {
    found: "“{value}”第{line}行已经写过。",
    expected: "一个说法只写在一组里，请从其中一组删去。",
  },
  "repeated-concept": {
    found: "“{value}”第{line}行已经是一条的名字。",
    expected: "“means”的第一个说法是这件事的名字，不能再给别的条目当名字。请换一个排在前面，或把两条合成一条。",
  },
  "saying-meant": {
    found: "“{value}”第{line}行已经写在“means”里。",
    expected: "文件里的说法自己就能查到，请从“say”里删去。",
  },
  "short-saying": {
    found: "“{value}”太短，会和数字、拼音字头混在一起。",
    expected: "请写长一点，或删去。",
  },
  "unwritten-meaning": {
    found: "“{value}”在内容里一处也没有写到，查不出东西。",
    expected: "“means”只写内容里真有的说法。请改成内容里的写法，或移到“say”里。",
  },
  "repeated-code": {
    found: "行政区划代码“{value}”第{line}行已经用过。",
    expected: "每个地区的代码都不同，请核对。",
  },
  "repeated-tile": {
    found: "示意图上第{row}行第{column}列的方格第{line}行已经用过。",
    expected: "每个方格只放一个地区，请换一格。",
  },
  "parent-missing": {
    found: "“{name}”没有写上级地区。",
    expected: "只有自治区写null，其他地区都要写上一级地区的编号。",
  },
  "parent-level": {
    found: "“{name}”的上级写成了“{parent}”，它的级别不比“{name}”高。",
    expected: "县区的上级是地级市，地级市的上级是自治区。",
  },
  "parent-code": {
    found: "代码“{code}”和上级“{parent}”的代码“{parentCode}”对不上。",
    expected: "下级的代码以上级代码的前几位开头，应当以“{prefix}”开头。",
  },
  "tasks-without-document": {
    found: "文件夹“{folder}”里有{count}项任务，却没有“{document}”这份文件。",
    expected: "请先建“content/documents/{document}.mdx”，或者把文件夹改成已有的文件编号。",
  },
  "task-count": {
    found: "“taskCount”写的是{count}，实际有{actual}项任务{difference}。",
    expected: "任务要从1起连着编号，一直到最后一项；请补录、删去，或者改正“taskCount”。",
  },
} as const satisfies Record<string, ProblemWords>;

/** Parts of sentences above. */
export const referenceHints = {
  elsewhere: "（“{name}”写的是{places}的）",
  line: "第{line}行",
  file: "“{file}”里",
  fileLine: "“{file}”第{line}行",
  lacking: "，缺{numbers}",
  surplus: "，多出{numbers}",
} as const;
