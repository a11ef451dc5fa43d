import type { Reason, Timing, Verdict, Wording } from "../model/compare/comparison.ts";
import type { CompareCounts } from "../model/compare/groups.ts";
import type { Place } from "../model/records.ts";

/** Name of each verdict. */
export const verdictNames: Record<Verdict, string> = {
  below: "低于上级",
  above: "高于上级",
  later: "期限比上级晚",
  undated: "没有写期限",
  looser: "说法放松",
  "other-measure": "不是一回事",
  dropped: "没有写对应的数字",
  share: "总数里的一份",
  equal: "和上级一样",
  repeated: "照列上级的数字",
};

/** Name of a verdict, or of there being none. */
export const verdictName = (verdict: Verdict | null): string =>
  verdict === null ? compare.noVerdict : verdictNames[verdict];

/** How the times of the two figures stand to each other. */
export const timingNames: Record<Timing, string> = {
  same: "期限一样",
  earlier: "比上级早",
  later: "比上级晚",
  undated: "上级写了时间，这里没有写",
  dated: "这里写了时间，上级没有写",
  none: "没有两个日期可以比",
};

/** How the wording stands to the upper figure's. */
export const wordingNames: Record<Wording, string> = {
  same: "说法一样",
  looser: "说法放松",
  stricter: "说法更严",
};

/** Why there is no verdict, or no share. */
export const reasonNames: Record<Reason, string> = {
  "no-role": "看不出上级的数字对下级意味着什么",
  units: "单位不同",
  relative: "比照的水平不同",
  "no-number": "至少一边没有数字",
  ranges: "至少一边是一个范围",
  bounds: "一边是下限，一边是上限",
  periods: "一边是每年，一边没有写每年",
  dates: "期限不同",
};

/** What a level of government is called beside a place below it: 自治区; 固原市. */
export const upperName = ({ level, name }: Place): string => (level === "region" ? "自治区" : name);

/** The whole of a place, as an average or a total is one of it: 全自治区. */
export const wholeName = ({ level, name }: Place): string => (level === "region" ? "全自治区" : `${name}全境`);

/** What the upper figure is, and what follows from it. */
export const roleWords = [
  { name: "各地都要达到的数", meaning: "每个地方都要做到。下级写得更低，就和上级的要求不一致。" },
  { name: "平均数", meaning: "全自治区平均要达到的数。一个县写得低，只说明别处要更高，不等于没有达到要求。" },
  { name: "合计", meaning: "全自治区加起来的数，由各地分担。县里的数字是其中的一份，不比高低，只算占多少。" },
  { name: "标准", meaning: "每人、每户发多少钱之类的标准，各地照着做。" },
] as const;

/** Words of the comparisons. */
export const compare = {
  title: "对照",
  pageTitle: "对照：上级要求了什么，下级写了什么",
  description: "上级提出的每个数字，下级文件是怎么写的：写得更低、更高、没有期限、换了说法、不是一回事，还是没有写。",
  lead: (documents: number, { all, answered, dropped, repeated }: CompareCounts) =>
    `收录的文件里，有${documents}份印了上级或别处的数字，共${all}个：${answered}个写了对应的数字，${dropped}个没有写，${repeated}个只是照列。`,
  rolesHeading: "上级的四种数字，怎么看",
  rolesLink: "看是哪四种",
  rolesLead: "上级的数字有四种，能说什么各不相同。看不出是哪一种的，不作判断。",
  noVerdict: "不作判断",
  heading: (place: string, { all, answered, dropped, repeated }: CompareCounts) =>
    repeated > 0
      ? `${place}：照列了${repeated}个数字，没有写本地自己的数字`
      : `${place}：上级的${all}个数字，写了对应的${answered}个，没有写的${dropped}个`,
  source: "出自",
  count: (name: string, count: number) => `${name}（${count}个）`,
  chartTitle: (most: string, count: number, below: number) =>
    `${most}的最多，${count}个${below > 0 && most !== verdictNames.below ? `；${verdictNames.below}的${below}个` : ""}`,
  chartSummary: (all: number, parts: readonly string[], apart: readonly string[]) =>
    `上级的${all}个数字：${parts.join("，")}。${apart.length > 0 ? `${apart.join("；")}。` : ""}`,
  chartPart: (name: string, count: number) => `${name}${count}个`,
  chartSubject: "怎么写的",
  chartCounted: "数字",
  chartUnit: "个",
  tableCaption: (place: string, verdict: string) => `${place}：${verdict}`,
  columns: { subject: "数字说的是什么", reading: "怎么看" },
  figureOf: (name: string) => `${name}的数字`,
  sameMetric: (place: string) => `同一个指标，${place}另外写了：`,
  separator: "、",
  stop: "。",
  differenceNote: (text: string) => `（相差${text}）`,
  metricHeading: "上级和下级对照",
  see: "看对照",
  seeAll: (place: string) => `看${place}的全部对照`,
  placeLead: ({ all, answered, dropped }: CompareCounts) =>
    `文件里有上级的${all}个数字：写了对应数字的${answered}个，没有写的${dropped}个。`,
  placeRepeated: (place: string, count: number) => `文件里的${count}个数字都是照列上级的，没有写${place}自己的数字。`,
  repeatedGroups: {
    total: {
      name: "合计",
      lead: (whole: string, place: string) => `这些是${whole}的合计，由各地分担。${place}分到多少，文件没有写。`,
    },
    average: {
      name: "平均数",
      lead: (whole: string, place: string) => `这些是${whole}平均要达到的数。${place}自己要达到多少，文件没有写。`,
    },
    floor: {
      name: "各地都要达到的数",
      lead: (_whole: string, place: string) => `这些数各地都要达到，${place}也在内。`,
    },
    standard: {
      name: "标准",
      lead: (whole: string, place: string) => `这些是${whole}的标准，各地照着做，${place}不一定要另写数字。`,
    },
    open: {
      name: "看不出是哪一种",
      lead: (_whole: string, _place: string) => "从文件里看不出这些数字对下级意味着什么。",
    },
    elsewhere: {
      name: "别处的数字",
      lead: (_whole: string, place: string) => `这些说的是别的地方，不是${place}。`,
    },
  },
} as const;
