import type { Measure } from "../model/metric-series.ts";
import type { Metric, Target } from "../model/records.ts";
import { sameUnitText, targetText } from "./figures.ts";
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

/** A figure with its starting point: 吴忠从35%（2020年）到60%（2025年）, or 都是 where they are equal; else its clause. */
function wayClause(target: Target): string {
  const { baseline, baselineYear, value, due, scope, scopeNote = "" } = target;
  if (baseline === undefined || value === null) return figureClause(target);
  const part = scopeNote !== "" && scopeNote.length <= longestPart ? `（${scopeNote}）` : "";
  const [from, to] = [sameUnitText(baseline, target), targetText(target)];
  if (from === to && baselineYear !== undefined && due !== null) {
    return `${scope.shortName}${part}${formatDate(baselineYear)}和${formatDate(due)}都是${to}`;
  }
  const [start, end] = [baselineYear, due].map((date) => (date == null ? "" : `（${formatDate(date)}）`));
  return `${scope.shortName}${part}从${start === "" ? "原来的" : ""}${from}${start}到${to}${end}`;
}

/** Different clauses of a list of figures with their starting points; one said with a start is not said again. */
export function wayClauses(targets: readonly Target[]): string[] {
  const clauses = new Map<string, string>();
  for (const target of targets) {
    const [plain, way] = [figureClause(target), wayClause(target)];
    if (!clauses.has(plain) || way !== plain) clauses.set(plain, way);
  }
  return [...clauses.values()];
}

const mostInFinding = 3;

/** What the figures of a metric say: those of the way of measuring it is named after, and how many there are beside. */
function measuredClauses([first, ...others]: readonly Measure[]): string {
  const clauses = wayClauses(first?.targets ?? []);
  const more = clauses.length > mostInFinding ? `等${clauses.length}个数字` : "";
  const rest = others.flatMap(({ targets }) => targets).length;
  const apart = rest > 0 ? `；另有${rest}个数字叫法或口径不同` : "";
  return `${clauses.slice(0, mostInFinding).join("，")}${more}${apart}`;
}

/** What some papers call a metric, and some do not. */
function namedApart(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`).join("、");
  return names.length > 1 ? `各文件的叫法或口径不一样：${quoted}` : `有的数字写的是${quoted}，有的没有这样写`;
}

/** Words of the pages about metrics. */
export const metrics = {
  indexTitle: "指标",
  indexDescription: "同一个指标在各地、各级文件里的数字，放在一起看。",
  indexLead: (count: number, shared: number) =>
    `共${count}个指标，其中${shared}个在几份文件里都写了数字，排在各领域的前面。`,
  indexKey:
    "小图里一个点是一个数字，空心点是原来的数字，从左到右由小到大；叫法或口径不同的分成几行。只有一个数字的没有小图。",
  documents: (count: number) => `${count}份文件`,
  topicsLabel: "按领域看",
  finding: (name: string, measures: readonly Measure[]) =>
    measures.length === 0 ? name : `${name}：${measuredClauses(measures)}`,
  clauses: measuredClauses,
  apartLead: (names: readonly string[]) =>
    `${namedApart(names)}。算法可能不同，所以分开画，不连成一条线，也不宜直接比大小。`,
  apartWarning: (names: readonly string[]) => `${namedApart(names)}。算法可能不同，不宜直接比大小。`,
  description: (metric: Metric, measures: readonly Measure[]) => `${metric.definition}${measuredClauses(measures)}。`,
  definitionHeading: "这个指标数的是什么",
  unit: (unit: string) => `单位：${unit}`,
  chartHeading: "数字放在一起看",
  tableHeading: "全部数字",
  columns: {
    scope: "谁的数字",
    figure: "多少",
    due: "期限",
    baseline: "原来",
    measuredAs: "叫法或口径",
    nature: "性质",
    source: "写在哪里",
  },
  noNature: "未注明",
  dataHeading: "开放数据",
  dataText: (id: string) => `这些数字在数据文件里“metric”一列写作“${id}”的各行。`,
  dataHelp: "各列的说明",
  contextHeading: "现有情况",
  tableCaption: ({ name }: Metric, heading: string) => `${name}：${heading}`,
  contextLead: "文件顺带写到的现有数，不是承诺。",
  notComparableHeading: "不要和这些指标混在一起比",
  topicLabel: "领域",
} as const;
