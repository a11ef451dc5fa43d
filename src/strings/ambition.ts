import type { Baselines } from "../model/compare/ambition.ts";

const sum = (list: readonly Baselines[], name: "promised" | "without") =>
  list.reduce((total, entry) => total + entry[name], 0);

/** Words about how far figures go beyond where they start. */
export const ambition = {
  heading: "目标和原来比",
  lead: "定目标要看起点。这里只看文件自己印出来的：原来是多少，早先的文件要求多少。",
  flatHeading: (count: number) => `目标和原来的数字一样的（${count}个）`,
  flatLead: "文件印了原来的数字，目标和它一样。已经是100%的，不能再高。",
  flatCaption: "目标和原来的数字一样的",
  flatColumns: { label: "数字说的是什么", baseline: "原来", figure: "目标", document: "文件" },
  carriedHeading: (count: number) => `和早先文件要求一样的（${count}个）`,
  carriedLead: "同一个指标、同一个地方，两份不同年份的文件写的数字相同。",
  carried: (year: number) => `和${year}年的要求一样`,
  baselineHeading: (list: readonly Baselines[]) =>
    `${sum(list, "promised")}个要达到的数字里，${sum(list, "without")}个没有写原来是多少`,
  baselineLead: "没有写原来是多少，就看不出要提高多少。发放标准不算在内。",
  baselineCaption: "各份文件要达到的数字里，没有写原来是多少的",
  baselineColumns: { document: "文件", promised: "要达到的数字", without: "没有写原来是多少" },
} as const;
