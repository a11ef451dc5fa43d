import type { Metric, Target } from "../model/records.ts";
import { targetText } from "./figures.ts";
import { formatDate } from "./format.ts";

/** Names of the directions. */
export const directionNames: Record<Metric["direction"], string> = {
  up: "一般来说越高越好",
  down: "一般来说越低越好",
  none: "不分高低好坏",
};

const longestPart = 8;

/** One figure in a clause: 西吉（2027年）19%以上. */
export function figureClause(target: Target): string {
  const { scope, scopeNote = "", due } = target;
  // Short notes (一类区, 农村) tell figures apart; long ones would drown them.
  const part = scopeNote.length <= longestPart ? scopeNote : "";
  const details = [part, due === null ? "" : formatDate(due)].filter(Boolean).join("，");
  return `${scope.shortName}${details && `（${details}）`}${targetText(target)}`;
}

/** Different clauses of a list of figures, at most `limit` of them. */
export function figureClauses(targets: readonly Target[], limit: number): string[] {
  return [...new Set(targets.map(figureClause))].slice(0, limit);
}

/** Words of the pages about metrics. */
export const metrics = {
  indexTitle: "指标",
  indexDescription: "同一个指标在各地、各级文件里的数字，放在一起看。",
  indexLead: (count: number, shared: number) =>
    `共${count}个指标，其中${shared}个在几个地方或几份文件里都有数字，可以放在一起看。`,
  sharedHeading: "几处都有数字的指标",
  allHeading: (topic: string) => topic,
  finding: (name: string, targets: readonly Target[]) =>
    targets.length === 0 ? name : `${name}：${figureClauses(targets, 3).join("，")}`,
  baseline: "原来",
  columns: { place: "地区和时间", figure: "数字" },
  chartTitle: (name: string) => `各文件写的${name}`,
  chartSummary: (targets: readonly Target[]) => `${figureClauses(targets, 12).join("；")}。`,
  description: (metric: Metric, targets: readonly Target[]) =>
    `${metric.definition}${figureClauses(targets, 2).join("，")}。`,
  definitionHeading: "这个指标数的是什么",
  unit: (unit: string) => `单位：${unit}`,
  chartHeading: "数字放在一起看",
  tableHeading: "全部数字",
  contextHeading: "现有情况",
  tableCaption: ({ name }: Metric, heading: string) => `${name}：${heading}`,
  contextLead: "文件顺带写到的现有数，不是承诺。",
  notComparableHeading: "不要和这些指标混在一起比",
  topicLabel: "领域",
} as const;
