import type { Metric, Target } from "../model/records.ts";
import { targetText } from "./figures.ts";
import { formatDate } from "./format.ts";

/** Names of the directions. */
export const directionNames: Record<Metric["direction"], string> = {
  up: "一般来说越高越好",
  down: "一般来说越低越好",
  none: "不分高低好坏",
};

/** Where and by when a figure holds: 西吉县2027年. */
function whereAndWhen(target: Target): string {
  const place = target.scopeNote ? `${target.scope.shortName}（${target.scopeNote}）` : target.scope.shortName;
  return target.due ? `${place}${formatDate(target.due)}` : place;
}

/** One figure in a clause: 西吉县2027年19%以上. */
export function figureClause(target: Target): string {
  return `${whereAndWhen(target)}${targetText(target)}`;
}

/** Words of the pages about metrics. */
export const metrics = {
  indexTitle: "指标",
  indexDescription: "同一个指标在各地、各级文件里的数字，放在一起看。",
  indexLead: (count: number, shared: number) =>
    `共${count}个指标，其中${shared}个在几个地方或几份文件里都有数字，可以放在一起看。`,
  sharedHeading: "几处都有数字的指标",
  sharedFigures: (count: number) => `${count}个数字`,
  allHeading: (topic: string) => topic,
  finding: (name: string, targets: readonly Target[]) =>
    targets.length === 0 ? name : `${name}：${targets.slice(0, 3).map(figureClause).join("，")}`,
  baseline: "原来",
  columns: { place: "地区和时间", figure: "数字" },
  chartTitle: (name: string) => `各文件写的${name}`,
  chartSummary: (targets: readonly Target[]) => `${targets.map(figureClause).join("；")}。`,
  description: (metric: Metric, targets: readonly Target[]) =>
    `${metric.definition}${targets.slice(0, 2).map(figureClause).join("，")}。`,
  definitionHeading: "这个指标数的是什么",
  unit: (unit: string) => `单位：${unit}`,
  chartHeading: "数字放在一起看",
  tableHeading: "全部数字",
  contextHeading: "现有情况",
  contextLead: "文件顺带写到的现有数，不是承诺。",
  notComparableHeading: "不要和这些指标混在一起比",
  topicLabel: "领域",
} as const;
