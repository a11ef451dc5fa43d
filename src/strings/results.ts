import type { Target } from "../model/records.ts";
import type { Doubt } from "../model/results/doubt.ts";
import type { Result, ResultValue } from "../model/results/records.ts";
import type { Outcome } from "../model/status.ts";
import { dueWords } from "./due-words.ts";
import { joinParts, targetParts, targetText } from "./figures.ts";
import { formatDate } from "./format.ts";
import { statusText } from "./tasks.ts";

/** What each outcome says at the end of a sentence. */
export const outcomeNames: Record<Outcome, string> = {
  met: "已做到",
  "met-late": "已做到，结果说的是期限以后的情况",
  "not-met": "没有做到",
  "cannot-tell": "看不出是否做到",
};

/** Why a value does not tell, in words. */
export const doubtWords: Record<Doubt, (value: ResultValue) => string> = {
  "other-thing": ({ differs = "" }) => differs,
  "no-number": () => "没有可以相比的数字",
  "other-unit": () => "两个数的单位不同",
  "too-early": () => "结果说的是期限以前的情况",
  about: () => "数字只写了大约",
};

/** What a source says of the work as a whole. */
export const progressNames: Record<NonNullable<Result["progress"]>["state"], string> = {
  "not-started": "还没有开工",
  "not-done": "还没有完成",
  done: "已经完成",
};

/** Words about published results. */
export const results = {
  heading: "公开的结果",
  lead: "只记公开发布、写明出处的结果，新的在前。是否做到，是拿公布的数和承诺的数相比得出的。",
  caption: ({ asOf, source }: Result) => `${source.title}公布的数字，截至${formatDate(asOf)}`,
  columns: { label: "数字说的是什么", promised: "承诺", value: "公布的结果", outcome: "相比", stated: "来源原话" },
  asOf: (date: string) => `截至${formatDate(date)}`,
  open: "期限还没到",
  noDue: "原文没有写期限",
  progress: (state: string) => `公开材料说，整项${state}`,
  source: "来源",
  publisher: "公布单位",
  published: "公布日期",
  recorded: "录入",
  recordedBy: (who: string, day: string) => `${who}，${formatDate(day)}`,
  notPrinted: "未写明",
  mark: "结果",
  pathHeading: "目标改过",
  pathLead: "后来的文件改了以前定的目标。两个都列出来，各自和公布的结果相比。",
  original: "原来的目标",
  revised: "后来改的目标",
  replacedBy: "后来的文件改了这个目标",
  replaces: "改自以前文件的目标",
} as const;

/** A published value as readers see it: 超过85户; without a number, the source's own words. */
export function valueText({ value, valueTo, bound, unit, stated }: ResultValue): string {
  if (value === null) return `“${stated}”`;
  return joinParts(targetParts({ value, valueTo, bound, unit, stated, strive: false }));
}

/** A published value with the date it speaks of: 85户（截至2025年）. */
export const datedValue = (value: ResultValue): string => `${valueText(value)}（${results.asOf(value.result.asOf)}）`;

/** What a value says of a figure; while it says nothing final, why. */
export function outcomeText(outcome: Outcome | null, { due }: Target): string {
  if (outcome !== null) return outcomeNames[outcome];
  return due === null ? results.noDue : results.open;
}

/** What results say of a figure: 承诺80户以上，2025年；公布的结果是85户（截至2025年）：已做到。 */
export function verdictSentence(target: Target, doubt: Doubt | null): string {
  const { telling, status } = target;
  const promise = [`承诺${targetText(target)}`, dueWords(target)].filter(Boolean).join("，");
  if (telling === null) return `${promise}；${statusText(target)}。`;
  const outcome = status in outcomeNames ? (status as Outcome) : null;
  const why = doubt === null ? "" : `，${doubtWords[doubt](telling)}`;
  return `${promise}；公布的结果是${datedValue(telling)}：${outcomeText(outcome, target)}${why}。`;
}
