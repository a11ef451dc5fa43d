import type { Verdict } from "../compare/comparison.ts";
import type { Status } from "../status.ts";
import type { AmountBound, FigureQuery } from "./figure-query.ts";
import type { FigureKind } from "./figure-record.ts";

/** Words and signs before a number. */
export const boundsBefore: Readonly<Record<string, AmountBound>> = {
  "≥": "at-least",
  "≧": "at-least",
  "⩾": "at-least",
  ">=": "at-least",
  大于等于: "at-least",
  大于或等于: "at-least",
  不低于: "at-least",
  不少于: "at-least",
  不小于: "at-least",
  至少: "at-least",
  最少: "at-least",
  起码: "at-least",
  ">": "more-than",
  超过: "more-than",
  大于: "more-than",
  多于: "more-than",
  高于: "more-than",
  "≤": "at-most",
  "≦": "at-most",
  "⩽": "at-most",
  "<=": "at-most",
  小于等于: "at-most",
  小于或等于: "at-most",
  不超过: "at-most",
  不高于: "at-most",
  不多于: "at-most",
  不大于: "at-most",
  至多: "at-most",
  最多: "at-most",
  最高: "at-most",
  "<": "less-than",
  低于: "less-than",
  小于: "less-than",
  少于: "less-than",
  不到: "less-than",
  不足: "less-than",
  "=": "exactly",
  "==": "exactly",
  等于: "exactly",
  正好: "exactly",
  达到: "exactly",
  提高到: "exactly",
  增加到: "exactly",
  增至: "exactly",
  "~": "about",
  "≈": "about",
  约: "about",
  大约: "about",
  大概: "about",
  从: "exactly",
  到: "exactly",
};

/** Words behind a number and its unit. */
export const boundsAfter: Readonly<Record<string, AmountBound>> = {
  及以上: "at-least",
  以上: "at-least",
  及以下: "at-most",
  以下: "at-most",
  以内: "at-most",
  之内: "at-most",
  左右: "about",
  上下: "about",
};

/** What joins the two ends of a range. */
export const rangeSign = /\s?(?:[-‐‑–—―−~∼〜至到]+)\s?/uy;

/** Words for a fixed choice. Those that stand in other words count only as a word of their own. */
interface Phrase {
  asks: Partial<FigureQuery>;
  isOwnWord: boolean;
}

const statusOf = (status: Status, isOwnWord = false): Phrase => ({ asks: { status }, isOwnWord });
const verdictOf = (verdict: Verdict): Phrase => ({ asks: { verdict }, isOwnWord: false });
const kindOf = (kind: FigureKind): Phrase => ({ asks: { kind }, isOwnWord: true });
const every = (words: readonly string[], phrase: Phrase) => words.map((word): [string, Phrase] => [word, phrase]);

/** The first word of each line is the one that a question is written with. */
const phraseLines = [
  every(["已到期", "已经到期", "到期未见结果", "已过期限"], statusOf("due-no-result")),
  every(["到期"], statusOf("due-no-result", true)),
  every(["快到期", "快要到期", "即将到期"], statusOf("due-soon")),
  every(["未到期", "没到期", "没有到期", "还没到期", "还没有到期"], statusOf("running")),
  every(["没写期限", "没有写期限", "没有期限", "未写明期限", "没写时间", "无期限"], statusOf("no-deadline")),
  every(["低于自治区", "低于上级", "比自治区低", "比上级低", "低于自治区的要求", "低于上级的要求"], verdictOf("below")),
  every(["高于自治区", "高于上级", "比自治区高", "比上级高"], verdictOf("above")),
  every(
    ["和上级一样", "和自治区一样", "与上级一样", "与自治区一样", "与自治区持平", "和自治区持平", "持平"],
    verdictOf("equal"),
  ),
  every(["期限比上级晚", "比上级晚", "比自治区晚", "晚于自治区", "晚于上级"], verdictOf("later")),
  every(["上级有期限这里没写"], verdictOf("undated")),
  every(["说法放松", "说法比上级松"], verdictOf("looser")),
  every(["不是一回事"], verdictOf("other-measure")),
  every(["没有对应", "没对应", "没有对应的数字", "没有写对应的数字"], verdictOf("dropped")),
  every(["总数里的一份", "分担总数"], verdictOf("share")),
  every(["照列上级的数字", "照抄上级的数字", "照列上级", "照抄上级", "照抄自治区"], verdictOf("repeated")),
  every(["目标"], kindOf("target")),
  every(["标准"], kindOf("standard")),
  every(["现有", "现有情况", "现状"], kindOf("context")),
  every(["资金", "投入", "计划投入"], kindOf("money")),
];

/** Phrases with what they ask for, longest first. */
export const phrases: readonly [string, Phrase][] = phraseLines.flat().sort(([a], [b]) => b.length - a.length);

/** The words a question is written with for a status, verdict or kind. */
export function phraseFor<Name extends "status" | "verdict" | "kind">(name: Name, value: FigureQuery[Name]): string {
  const line = phraseLines.find(([first]) => first !== undefined && first[1].asks[name] === value);
  return line?.[0]?.[0] ?? "";
}

/** What a department does in a task, said right behind its name. */
export const roles: Readonly<Record<string, NonNullable<FigureQuery["role"]>>> = {
  牵头: "lead",
  负责: "lead",
  配合: "cooperating",
};

/** Words that ask for nothing. */
export const idleWords: ReadonlySet<string> = new Set([
  ..."的了有在是和与或查找",
  ...["有哪些", "哪些", "多少", "是多少", "什么", "数字", "承诺", "任务", "指标", "的数字", "的承诺", "的任务", "之间"],
]);
