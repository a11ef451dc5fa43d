import { bodyProblems } from "./check-body.ts";
import { fileProblems } from "./check-files.ts";
import { formulaProblems } from "./check-formulas.ts";
import { referenceProblems } from "./check-references.ts";
import { registerProblems } from "./check-registers.ts";
import { resultProblems } from "./check-results.ts";
import { valueProblems } from "./check-values.ts";
import { yamlProblems } from "./check-yaml.ts";

/** The closed catalogue of problems the content check can report: code → sentence → remedy. */
export const checkProblems = {
  ...fileProblems,
  ...yamlProblems,
  ...bodyProblems,
  ...valueProblems,
  ...referenceProblems,
  ...registerProblems,
  ...resultProblems,
  ...formulaProblems,
} as const;

/** Code of a kind of problem; other programs may rely on it. */
export type ProblemCode = keyof typeof checkProblems;

/** Problems that are worth a look but do not stop a publication. */
export const warnings: readonly ProblemCode[] = [
  "identity-number",
  "mobile-number",
  "service-count",
  "unwritten-meaning",
];

/** Words around the problems in the report. */
export const reportWords = {
  error: "错误",
  warning: "提醒",
  nearest: "最接近的写法：{nearest}",
  none: "没有发现问题。",
  count: "共{errors}个错误、{warnings}个提醒。",
  separator: "、",
} as const;

/** What the command says about itself. */
export const commandWords = {
  usage: `用法：npm run check -- [选项]

检查内容文件夹里的每一个文件，列出全部问题。

  --content=文件夹   要检查的文件夹（不写就是“content”）
  --format=格式      “text”给人看（不写就是它），“json”给程序用，“github”给GitHub标注用
  --suggest          在没有错误的内容里找数字之间可能的关系，印成可以贴进“content/checks”的条目
  --help             显示这段说明

有错误时退出码是1；只有提醒或没有问题时是0；选项写错时是2。`,
  unknownOption: "不认识选项“{option}”。",
  missingValue: "选项“{option}”后面要写{what}。",
  unexpected: "多写了“{value}”，这里不需要。",
  unknownFormat: "不认识格式“{value}”，只能是“text”“json”或“github”。",
  seeHelp: "加上“--help”可以看用法。",
  whatFolder: "一个文件夹",
  whatFormat: "一种格式（“text”“json”或“github”）",
} as const;

/** How files are to be named, by the kind of name. */
export const nameRules = {
  slug: "只用小写英文字母、数字和连字符",
  ending: "以“.{ending}”结尾",
  number: "序号写阿拉伯数字，前面不加0",
  "day-slug": "开头是真实的日期，例如“2026-11-22-first-edition.yaml”",
  "number-day": "先写任务序号，再写公布日期，例如“14-2026-01-08.yaml”；整份文件的目标写“goals-2026-01-08.yaml”",
} as const;
