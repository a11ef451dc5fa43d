import type { CheckLine } from "../model/checks/records.ts";
import type { VerdictCounts } from "../model/checks/select.ts";

/** Name of each sort of statement. */
export const checkKindNames: Record<CheckLine["kind"], string> = {
  sum: "加总",
  difference: "相减",
  share: "占比",
  rate: "支付率、完成率",
  growth: "增减",
  count: "数一数",
  part: "部分和整体",
  equal: "前后一致",
  order: "先后大小",
  "per-unit": "平均数",
};

/** What recomputing says of a figure. */
export const verdictNames: Record<CheckLine["verdict"], string> = {
  disagrees: "复算不一致",
  "likely-disagrees": "可能不一致",
  open: "只供参考",
  agrees: "复算一致",
};

const agreeingSigns: Record<CheckLine["relation"], string> = { equals: "=", "at-most": "≤", "at-least": "≥" };

/** Sign that stands before a verdict, so that colour is never the only cue. */
export function verdictSign({ verdict, relation }: Pick<CheckLine, "verdict" | "relation">): string {
  if (verdict === "agrees") return agreeingSigns[relation];
  return verdict === "open" ? "·" : "≠";
}

/** How far the words oblige the figures to fit. */
export const certaintyNames: Record<CheckLine["certainty"], string> = {
  sure: "照字面一定要相合",
  likely: "应当相合，但文件可能另有意思",
  open: "只供参考，不下结论",
};

/** How the printed figure should stand to the computed one. */
export const relationNames: Record<CheckLine["relation"], string> = {
  equals: "应当相等",
  "at-most": "应当不超过",
  "at-least": "应当不少于",
};

/** “核算30处，26处一致，4处复算不一致”, “核算3处，都一致”; what did not occur is left out. */
export function countsText(counts: VerdictCounts): string {
  const total = counts.agrees + counts.disagrees + counts["likely-disagrees"] + counts.open;
  if (counts.agrees === total) return `核算${total}处，都一致`;
  const parts = [
    { count: counts.agrees, name: "处一致" },
    { count: counts.disagrees, name: "处复算不一致" },
    { count: counts["likely-disagrees"], name: "处可能不一致" },
    { count: counts.open, name: "处只供参考" },
  ];
  const occurred = parts.filter(({ count }) => count > 0).map(({ count, name }) => `${count}${name}`);
  return [`核算${total}处`, ...occurred].join("，");
}

/** Words of the page about figures recomputed, and of its parts elsewhere. */
export const checks = {
  title: "数字核算",
  description: "把文件里印出来的数字再算一遍：加起来是不是合计，占比、支付率对不对，几处写的是不是一样。",
  lead: (counts: VerdictCounts) => `把文件里印出来的数字照它们自己的关系再算一遍，共${countsText(counts)}。`,
  explain:
    "“复算不一致”只说印出来的几个数放在一起对不上。可能是原文印错，也可能是本站抄错，或者我们把关系理解错了。印出来的数照抄，不改动。",
  tolerance: "四舍五入造成的差别不算：印“17%”的，从16.5%到17.5%都算一致；印“1.5亿元”的，上下500万元以内都算一致。",
  byDocument: "各份文件",
  documentLine: (name: string, counts: string) => `${name}：${counts}`,
  chartTitle: (disagreeing: number, total: number) =>
    disagreeing === 0 ? `${total}处核算都一致` : `${total}处核算中，${disagreeing}处复算不一致`,
  chartSummary: (most: string, count: number) => `不一致的地方，${most}最多，有${count}处。`,
  chartSummaryNone: "印出来的数放在一起都对得上。",
  chartSeries: ["一致", "不一致"] as const,
  chartRow: (count: number) => `${count}处`,
  chartUnit: "处",
  chartColumns: { kind: "核算什么", agrees: "一致", disagrees: "复算不一致", likely: "可能不一致", open: "只供参考" },
  headings: {
    disagrees: (count: number) => `复算不一致的${count}处`,
    "likely-disagrees": (count: number) => `可能不一致的${count}处`,
    open: (count: number) => `只供参考的${count}处`,
    agrees: (count: number) => `复算一致的${count}处`,
  },
  leads: {
    disagrees: "照字面这些数一定要相合，算下来却对不上。",
    "likely-disagrees": "这些数应当相合，但文件可能另有意思，所以只说“可能”。",
    open: "这些关系文件没有明说，算出来只供参考，不下结论。",
    agrees: "应当相等的，差别都在四舍五入以内；应当不超过、不少于的，也确实如此。",
  },
  formula: "算法",
  titleIn: (document: string, title: string) => `${document}，${title}`,
  figures: (title: string) => `用到的数字：${title}`,
  figuresSummary: (count: number) => `用到的${count}个数字，在哪里`,
  agreeSummary: (document: string, count: number) => `${document}：${count}处`,
  citation: (documents: readonly string[]) => documents.join("；"),
  explanation: "文件里的线索",
  note: "说明",
  columns: { what: "数字", printed: "印的", stated: "原文", where: "在哪里" },
  agreeColumns: { what: "核算什么", printed: "印的", computed: "算出来的", difference: "差别", where: "在哪里" },
  counted: "本站数的",
  reportSubject: (title: string) => `数字核算：${title}`,
  sectionHeading: "数字再算一遍",
  documentLead: (counts: string) => `这份文件里的数字，${counts}。`,
  taskLead: "这一项的数字和别的数字放在一起算，结果如下。",
  all: "全部核算和算法",
  cellMark: "复算不一致",
  scrollRegion: (title: string) => `${title}（可左右滑动）`,
} as const;
