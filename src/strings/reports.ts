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
  byMonth: (months: readonly number[]) => months.map((month) => `${month}月`).join("、"),
} as const;
