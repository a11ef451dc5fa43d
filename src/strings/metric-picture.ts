import type { Measure, Series } from "../model/metric-series.ts";
import type { Target } from "../model/records.ts";
import { sameUnitText, targetText } from "./figures.ts";
import { formatDate, formatNumber } from "./format.ts";
import { figureClause, wayClauses } from "./metrics.ts";

/** A title names at most this many figures; more are told by the largest and the smallest. */
const mostInTitle = 3;

const byValue = (a: Target, b: Target): number => (a.value ?? 0) - (b.value ?? 0);

/** The figures with the largest and the smallest number: 6个数字中，最大的是……，最小的是……. */
function span(targets: readonly Target[]): string {
  const sorted = targets.filter(({ value }) => value !== null).toSorted(byValue);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  if (smallest === undefined || largest === undefined) return "";
  if (smallest.value === largest.value) return `${sorted.length}个数字都是${targetText(smallest)}`;
  return `${sorted.length}个数字中，最大的是${figureClause(largest)}，最小的是${figureClause(smallest)}`;
}

/** What the figures measured in one way say; with their name where there are other ways. */
function title({ as, targets }: Measure, isOneOfMany: boolean): string {
  const clauses = wayClauses(targets);
  const said = clauses.length > mostInTitle ? span(targets) : clauses.join("，");
  return isOneOfMany && as !== null ? `“${as}”：${said}` : said;
}

/** How far a figure is from its starting point: 吴忠要提高25个百分点. */
function change(target: Target): string[] {
  const { value, baseline, unit, scope } = target;
  if (value === null || baseline === undefined) return [];
  const by = Math.abs(value - baseline);
  if (by === 0) return [`${scope.shortName}要保持不变`];
  const [more, less] = unit === "%" ? ["提高", "降低"] : ["增加", "减少"];
  const amount = unit === "%" ? `${formatNumber(by)}个百分点` : sameUnitText(by, target);
  return [`${scope.shortName}要${value > baseline ? more : less}${amount}`];
}

/** How far shares of several places for one year are from each other. */
function spread(targets: readonly Target[]): string[] {
  const shares = targets.filter(({ value, unit }) => value !== null && unit === "%").toSorted(byValue);
  const [smallest, largest] = [shares[0], shares.at(-1)];
  const sameYear = new Set(shares.map(({ due }) => due?.slice(0, 4))).size === 1 && smallest?.due != null;
  if (smallest?.value == null || largest?.value == null || smallest.scope === largest.scope || !sameYear) return [];
  const by = largest.value - smallest.value;
  return by === 0 ? [] : [`最大的和最小的相差${formatNumber(by)}个百分点`];
}

/** All figures where the title could not name them, else how many there are and where they are printed. */
function figuresIn(targets: readonly Target[]): string {
  const clauses = wayClauses(targets);
  if (clauses.length > mostInTitle) return clauses.join("，");
  const [only, ...others] = new Set(targets.map(({ document }) => document));
  const where = others.length > 0 ? `${others.length + 1}份文件` : (only?.shortTitle ?? "");
  return `${targets.length}个数字，写在${where}里`;
}

/** How many figures lack something: all of them, or so many. */
function lacking(targets: readonly Target[], lack: { of: (target: Target) => boolean; words: string }): string[] {
  const count = targets.filter(lack.of).length;
  if (count === 0) return [];
  if (targets.length === 1) return [lack.words];
  return [count === targets.length ? `都${lack.words}` : `${count}个${lack.words}`];
}

/** What the title leaves out: all figures where there are many, how far they are apart, what is not printed. */
function summary(targets: readonly Target[]): string {
  const parts = [
    figuresIn(targets),
    ...new Set(targets.flatMap(change)),
    ...spread(targets),
    ...lacking(targets, { of: ({ value, due }) => value !== null && due === null, words: "没有写明年份" }),
    ...lacking(targets, { of: ({ value }) => value === null, words: "没有写数字，图里没有" }),
  ];
  return `${parts.join("；")}。`;
}

/** Whose numbers a line joins: 西吉, 中卫（一类区）, 西夏·西夏区2023年乡村振兴方案. */
function seriesName({ targets: [first], apart }: Series): string {
  if (first === undefined) return "";
  const { scope, scopeNote, document, label } = first;
  const place = scopeNote === undefined ? scope.shortName : `${scope.shortName}（${scopeNote}）`;
  const more = { place: "", document: document.shortTitle, label }[apart];
  return more === "" ? place : `${place}·${more}`;
}

/** Words of the pictures of a metric. */
export const metricPicture = {
  title,
  summary,
  seriesName,
  baseline: "原来",
  undatedBaseline: (value: number, target: Target) => `原来${sameUnitText(value, target)}`,
  undated: "未写明",
  when: (date: string | null | undefined) => (date == null ? metricPicture.undated : formatDate(date)),
  target: "承诺",
  caption: "图中的数字",
  columns: ["谁的数字", "哪一种", "年份或期限", "多少"],
} as const;
