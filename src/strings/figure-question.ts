import type { Verdict } from "../model/compare/comparison.ts";
import type { AmountBound, FigureQuery } from "../model/figure-search/figure-query.ts";
import type { FigureKind } from "../model/figure-search/figure-record.ts";
import { verdictNames } from "./compare.ts";
import { kindNames, statusNames } from "./tasks.ts";

/** Name of each kind of figure that can be searched for. */
export const figureKindNames: Record<FigureKind, string> = { ...kindNames, money: "写明的一笔资金" };

/** How an amount is bound; the second value is the other end of “about” and “between”. */
export const amountWords: Record<AmountBound, (value: string, from: string, to: string) => string> = {
  "at-least": (value) => `数字不低于${value}`,
  "more-than": (value) => `数字超过${value}`,
  "at-most": (value) => `数字不超过${value}`,
  "less-than": (value) => `数字低于${value}`,
  exactly: (value) => `数字正好是${value}`,
  about: (value, from, to) => `数字约${value}（${from}到${to}）`,
  between: (_, from, to) => `数字在${from}到${to}之间`,
};

/** The parts of a question in words. */
export const questionWords = {
  /** A range of which an end does not count. */
  openRange: ([from, isFromOpen]: [string, boolean], [to, isToOpen]: [string, boolean]) =>
    `数字${isFromOpen ? "超过" : "不低于"}${from}、${isToOpen ? "低于" : "不超过"}${to}`,
  unit: (unit: string) => `单位是${unit}`,
  per: (per: readonly string[]) => `按${per.map((one) => `每${one}`).join("")}算`,
  dueIn: (date: string) => `${date}到期`,
  dueBy: (date: string) => `${date}底以前到期`,
  dueByDay: (date: string) => `${date}以前到期`,
  dueFrom: (date: string) => `${date}或以后到期`,
  dueBetween: (from: string, to: string) => `${from}到${to}之间到期`,
  scope: (place: string) => `${place}的数字`,
  scopeWithin: (place: string) => `${place}和所辖县区的数字`,
  status: (status: NonNullable<FigureQuery["status"]>) =>
    status === "running" ? "未到期（快到期的也算）" : statusNames[status],
  verdict: (verdict: Verdict) => `和上级对照的结果是“${verdictNames[verdict]}”`,
  kind: (kind: FigureKind) => `种类是${figureKindNames[kind]}`,
  word: (word: string) => `写有“${word}”`,
} as const;

/** What a department does in a task, behind its name. */
export const partOfDepartment = {
  any: (name: string) => `${name}牵头、负责或配合`,
  lead: (name: string) => `${name}牵头或负责`,
  cooperating: (name: string) => `${name}配合`,
} as const;

/** What is said of a question and its answer. */
export const answerWords = {
  understood: (parts: readonly string[]) => `查的是：${parts.join("，")}。`,
  split: (word: string, parts: readonly string[]) =>
    `没有一处写着“${word}”，改为查找${parts.map((part) => `“${part}”`).join("")}。`,
  unknown: (words: readonly string[]) => `没有一处写着${words.map((word) => `“${word}”`).join("")}，没有用上。`,
  unused: (parts: readonly string[]) =>
    `没有用上：${parts.join("、")}。一次只查一个数字、一段期限、一个地区和一个部门。`,
  cut: "问题太长，只看了前面200个字。",
  found: (count: number) => `找到${count}个数字。`,
  near: (count: number) => `没有哪个数字符合全部条件。下面是最接近的${count}个，每行写着不符合的地方。`,
  none: "没有找到。换一个数字或者说法再试。",
  empty: "写上要查的数字，或者点下面的例子。",
  failed: "数字没有取到，可能是网络不稳。可以再试一次，或者看看完整的列表。",
  unmet: (parts: readonly string[]) => `不符合：${parts.join("；")}`,
} as const;
