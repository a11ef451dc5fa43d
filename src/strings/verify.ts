import type { ProblemWords } from "./check-words.ts";

/**
 * The closed catalogue of what can be found when content is held against the originals:
 * code → what stands there and what to do. `{name}` is filled in by the check.
 */
export const verifyFindings = {
  "content-unreadable": {
    found: "这个文件读不出来，没有核对。",
    expected: "请先运行“npm run check”，按它的提示改好。",
  },
  "original-missing": {
    found: "原文文件夹里没有“{original}”，这份文件没有核对。",
    expected: "请把原文文字稿放进去，或者改正“original”。",
  },
  "document-missing": {
    found: "没有文件“{document}”，这里的内容不知道拿哪份原文核对。",
    expected: "请补上“documents/{document}.mdx”，或者改正文件夹的名字。",
  },
  "lines-outside": {
    found: "“lines”写到第{last}行，原文“{original}”只有{count}行。",
    expected: "请改正起止行号。",
  },
  "stated-missing": {
    found: "第{first}—{last}行里没有“{stated}”{elsewhere}。",
    expected: "请照原文一字不差地抄（空格和换行不算），或者改正行号。",
  },
  "stated-torn": {
    found: "“{stated}”只在一个更长的数字里出现，没有抄全。",
    expected: "请把整个数字抄进来。",
  },
  "number-unrecorded": {
    found: "原文第{line}行的“{before}【{number}】{after}”没有记录。",
    expected: "请记成一个数字；不是承诺的，写进“ignored”并说明理由。",
  },
  "number-without-figure": {
    found: "原文第{line}行的“{before}【{number}】{after}”抄在了“stated”里，可是没有一条记录的数值是它。",
    expected: "请给它补一条记录，或者改正数值。",
  },
  "promise-unrecorded": {
    found: "原文第{line}行的“{before}【{words}】{after}”是没有数字的承诺，没有记录。",
    expected: "请记成一条“bound: all”或带“relativeTo”的记录；不是承诺的，写进“ignored”并说明理由。",
  },
  "indicator-count": {
    found: "原文印了{printed}个“{nature}”，记录里有{count}个。",
    expected: "请补上漏录的指标，或者改正“nature”。",
  },
  "value-differs": {
    found: "“{field}”写的是{value}，“{stated}”里能读出的数是：{values}。",
    expected: "请照原文改正，“万”“亿”要换算，百分数不换算。",
  },
  "due-not-printed": {
    found: "期限“{due}”没有印在第{first}—{last}行里。",
    expected: "请照原文改正；原文没有写期限的，把“due”去掉。",
  },
  "due-differs": {
    found: "期限写的是“{due}”，可是原文在“{stated}”前面最近印的是“{printed}”。",
    expected: "请看清这个数字归哪一年管，照原文改正。",
  },
  "baseline-year-not-printed": {
    found: "原来数值的年份“{year}”没有印在第{first}—{last}行里。",
    expected: "请照原文改正；原文没有写的，把“baselineYear”去掉。",
  },
  "scope-differs": {
    found: "地区写的是“{scope}”，可是“{stated}”所在的这句话印着“{word}”，说的是“{places}”。",
    expected: "请看清这个数字约束哪个地区，改正“scope”。",
  },
  "scope-not-named": {
    found: "地区写的是“{scope}”，可是这一项和文件名称里都没有印这个地区。",
    expected: "请看清这个数字约束哪个地区，改正“scope”。",
  },
  "scope-column": {
    found: "地区写的是“{scope}”，可是“{stated}”印在{column}。",
    expected: "左栏是上级的要求，右栏是本地的做法：请改正“scope”。",
  },
  "unit-not-printed": {
    found: "“{label}”里记了“{unit}”，原文这一项没有印。",
    expected: "请照原文改正，或者删去。",
  },
  "unit-not-recorded": {
    found: "原文这一项的“{label}”里印着“{unit}”，没有记录。",
    expected: "请补进“{field}”。",
  },
  "unit-misplaced": {
    found: "“{unit}”记在“{field}”里，可是原文印在“{printed}”里。",
    expected: "请移到对应的地方。",
  },
  "unit-label-differs": {
    found: "原文这一项印的是“{printed}”，页面会写成“{shown}”。",
    expected: "请用“cooperatingTerm”写明这一项的叫法。",
  },
  copied: {
    found: "这段话和原文有{length}个字连着一样：“{run}”。",
    expected: "请用自己的话重写；照抄的最多{limit}个字，文件、项目和单位的名称不算。",
  },
  "task-count": {
    found: "写着共{expected}项任务，实际有{count}项。",
    expected: "请补上漏录的任务，或者改正“taskCount”。",
  },
  "task-gap": {
    found: "没有第{no}项任务。",
    expected: "任务要从1起连着编号，请补上“tasks/{document}/{no}.yaml”。",
  },
  "item-number-differs": {
    found: "编号写的是“{recorded}”，原文第{first}—{last}行开头印的是“{printed}”。",
    expected: "请照原文改正编号，或者改正起止行号。",
  },
  "task-overlap": {
    found: "第{first}—{last}行和第{other}项任务的第{otherFirst}—{otherLast}行重叠。",
    expected: "请改正起止行号；只有共用的标题行可以重叠。",
  },
  "item-without-task": {
    found: "原文第{line}行印着“{label}”，可是没有一项任务包含这一行。",
    expected: "请补录这一项，或者改正相邻任务的行号。",
  },
  "service-count": {
    found: "写着共计{expected}项，实际录了{count}项。",
    expected: "请补上漏录的服务，或者改正“printedCount”。",
  },
  "service-not-printed": {
    found: "第{first}—{last}行里没有“{name}”。",
    expected: "请照原文改正。",
  },
  "appointment-not-printed": {
    found: "原文第{line}行没有印“{words}”。",
    expected: "请核对姓名、职务、任免和行号。",
  },
  "appointment-mark-differs": {
    found: "“{person}”的“{post}”后面，原文印的括注和记录不一样：原文是“{printed}”，记录是“{recorded}”。",
    expected: "请核对“（兼）”“（挂职）”“（代理）”。",
  },
  "appointment-count": {
    found: "原文第{line}行印着{printed}条任免，记录了{count}条。",
    expected: "请补上漏录的任免，或者改正行号。",
  },
  "notice-not-printed": {
    found: "原文里没有“{words}”。",
    expected: "请核对文号、通知名称和会议。",
  },
  "fiscal-not-printed": {
    found: "原文第{line}行没有印“{stated}”。",
    expected: "请核对数字和行号。",
  },
  "fiscal-value-differs": {
    found: "数值写的是{value}，“{stated}”里能读出的数是：{values}。",
    expected: "请照原文改正；用列的单位，下降写负数。",
  },
  "fiscal-row-differs": {
    found: "原文第{line}行依次印着“{printed}”，记录是“{recorded}”。",
    expected: "请逐格核对这一行。",
  },
  "report-not-printed": {
    found: "原文第{line}行附近没有印“{words}”。",
    expected: "请照原文改正，或者改正行号。",
  },
} as const satisfies Record<string, ProblemWords>;

/** Code of a kind of finding; other programs may rely on it. */
export type FindingCode = keyof typeof verifyFindings;

/** Words of the report. */
export const verifyWords = {
  clean: "全部核对一致。",
  count: "共{count}处要改。",
  columns: {
    document: "文件",
    tasks: "任务",
    figures: "数字记录",
    covered: "印刷数字已核",
    uncovered: "没有记录",
    doubtful: "存疑",
    findings: "要改",
  },
  total: "合计",
  elsewhere: "（原文第{line}行有）",
  none: "没有",
  separator: "、",
  leftColumn: "左栏（上级的要求）",
  rightColumn: "右栏（本地的做法）",
  unitColumns: "单位栏",
  sentence: "责任句",
} as const;

/** Names of the fields that hold units. */
export const unitFields = {
  leaders: "责任领导",
  lead: "牵头单位",
  cooperating: "配合单位",
  responsible: "责任单位",
} as const;

/** What the command says about itself. */
export const verifyCommand = {
  usage: `用法：npm run verify -- --originals=文件夹 [选项]

把内容文件夹里的每一个数字、单位、期限和地区，逐项和原文文字稿核对。

  --originals=文件夹  原文文字稿所在的文件夹（必须写）
  --content=文件夹    要核对的文件夹（不写就是“content”）
  --document=编号     只核对这一份文件，可以写几次
  --format=格式       “text”给人看（不写就是它），“json”给程序用
  --help              显示这段说明

“存疑”是只能从期限、说明等文字里对上的数字，“json”里逐个列出，值得再看一眼。
有要改的地方时退出码是1，没有时是0，用法不对时是2。`,
  unknownOption: "不认识选项“{option}”。",
  missingValue: "选项“{option}”后面要写{what}。",
  unexpected: "多写了“{value}”，这里不需要。",
  unknownFormat: "不认识格式“{value}”，只能是“text”或“json”。",
  noOriginals: "没有写原文在哪里，请用“--originals=文件夹”写明。",
  folderMissing: "找不到文件夹“{folder}”。",
  unknownDocument: "没有编号是“{value}”的文件。",
  seeHelp: "加上“--help”可以看用法。",
  whatFolder: "一个文件夹",
  whatFormat: "一种格式（“text”或“json”）",
  whatDocument: "一个文件编号",
} as const;
