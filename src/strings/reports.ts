import type { Report } from "../model/records.ts";

/** Names of the rhythms. */
export const rhythmNames: Record<Report["every"], string> = {
  week: "每周",
  month: "每月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
  once: "一次",
};

const monthNames = (months: readonly number[]) => months.map((month) => `${month}月`).join("、");

/** Words about duties to report. */
export const reports = {
  heading: "要定期报送或公布的事",
  lead: "文件要求自己的政府按时报送、公布、检查的事。这里只记要求，不记做没做。",
  caption: "定期报送和公布的要求",
  columns: {
    what: "什么事",
    every: "多久一次",
    on: "具体日子",
    by: "谁来做",
    to: "报给谁",
    source: "写在哪里",
    stated: "原文",
  },
  notWritten: "未写明",
  wholeDocument: "整份文件的要求",
  /** How often, with the year of a duty that is for one year only: 一次（2023年）. */
  rhythm: ({ every, year }: Report) => `${rhythmNames[every]}${year === undefined ? "" : `（${year}年）`}`,
  byMonth: monthNames,
  unit: "件",
  count: (count: number) => `${count}件`,
  chart: {
    title: (months: readonly string[], most: number) =>
      months.length === 12
        ? `每个月都有${most}件定期要做的事`
        : `${months.join("、")}定期要做的事最多，${months.length > 1 ? "各" : ""}${most}件`,
    summary: (title: string, counts: { always: number; some: number; unwritten: number; once: number }) => {
      const parts = [
        [counts.always, "每个月都有"],
        [counts.some, "只在写明的月份"],
        [counts.unwritten, "没有写明月份，不画在图里"],
        [counts.once, "只做一次，也不画"],
      ] as const;
      const all = parts.reduce((sum, [count]) => sum + count, 0);
      const told = parts.filter(([count]) => count > 0).map(([count, where]) => `${count}件${where}`);
      return `${title}。${all}件事中，${told.join("；")}。`;
    },
    series: ["每个月都有", "只在写明的月份"],
    caption: "各月定期要做的事，按多久一次分",
    month: "月份",
    all: "共几件",
    unwritten: "没有写明月份",
  },
  calendarLead:
    "每周、每月的事，每个月都有。每季度、每半年、每年的事，原文写了月份的才排进那个月。日子和年份也照原文，没有写的不猜。",
  quietMonths: (months: readonly number[], always: number) =>
    `${monthNames(months)}${always > 0 ? `只有每个月都有的${always}件` : "没有写明要做的事"}。`,
  headings: {
    always: (count: number) => `每个月都有（${count}件）`,
    month: (month: number, count: number, always: number) =>
      `${month}月（${count}件${always > 0 ? `，另加每个月都有的${always}件` : ""}）`,
    unwritten: (count: number) => `没有写明月份（${count}件）`,
    once: (count: number) => `只做一次（${count}件）`,
  },
} as const;

/** Rhythm and printed day: 每周 · 周五; 每年3月31日前. That a duty comes every month is no day. */
function printedTime({ on, every, months, year }: Report): string[] {
  const rhythm = rhythmNames[every];
  if (on === null || on === rhythm || on === `${year}年`) return [rhythm, monthNames(months) || "日子未写明"];
  return on.startsWith(rhythm) ? [on] : [rhythm, on];
}

/** Year, rhythm, day, who does it, to whom, and the paper: 每月 · 25日 · 水务局 · 报给县政府 · 西吉民生清单. */
export function reportFacts(report: Report): string {
  const { year, by, to, document } = report;
  return [
    year === undefined ? "" : `${year}年`,
    ...printedTime(report),
    by.map((unit) => unit.printed).join("、") || "谁来做未写明",
    to === null ? "" : `报给${to}`,
    document.shortTitle,
  ]
    .filter(Boolean)
    .join(" · ");
}
