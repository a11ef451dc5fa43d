import { describeTargetRange } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { targetRangeTable } from "../data-tables.ts";
import type { TargetRangeOptions, TargetRangeRow } from "../target-range.ts";
import type { Example } from "./example.ts";

type TargetRangeProps = ChartFrameProps & TargetRangeOptions & { readonly rows: readonly TargetRangeRow[] };

const sewage: TargetRangeRow = {
  label: "农村生活污水治理（管控）率",
  href: "/metrics/rural-sewage/",
  value: 19,
  text: "19%以上",
  bound: "at-least",
  unit: "%",
  upper: { value: 40, text: "40%左右", label: "自治区" },
};

const toilets: TargetRangeRow = {
  label: "农村卫生厕所普及率",
  value: 74,
  text: "74%",
  bound: "exactly",
  unit: "%",
  baseline: { value: 69.5, text: "69.5%", label: "2024年" },
  upper: { value: 75, text: "75%以上", label: "自治区" },
};

const shares: TargetRangeRow[] = [
  sewage,
  toilets,
  { label: "失业率", value: 5.5, text: "5.5%以内", bound: "at-most", unit: "%", note: "城镇调查失业率" },
  {
    label: "养老机构护理型床位占比",
    value: 60,
    text: "60%",
    bound: "exactly",
    unit: "%",
    baseline: { value: 60, text: "60%", label: "2023年" },
    upper: { value: 60, text: "60%", label: "自治区" },
  },
  { label: "秸秆综合利用率", value: 90, text: "约90%", bound: "about", unit: "%" },
  { label: "行政村通硬化路", value: 100, text: "100%", bound: "at-least", unit: "%" },
];

const mixed: TargetRangeRow[] = [
  {
    label: "城乡居民基础养老金",
    value: 280,
    text: "280元/人·月",
    bound: "exactly",
    unit: "元/人·月",
    baseline: { value: 260, text: "260元/人·月", label: "原来" },
  },
  {
    label: "城镇新增就业",
    value: 1800,
    text: "1800人以上",
    bound: "at-least",
    unit: "人",
    upper: { value: 80_000, text: "8万人以上", label: "自治区合计" },
  },
  { label: "新建老年食堂", value: 3, to: 5, text: "3—5个", bound: "exactly", unit: "个" },
  { label: "农村供水保障", value: null, text: "全覆盖", bound: "all", unit: null },
  {
    label: "每千人口拥有3岁以下婴幼儿托位数以及公办幼儿园在园幼儿占比等多项指标的合计数",
    value: 4.6,
    text: "4.6个以上（其中普惠托位占比不低于六成）",
    bound: "at-least",
    unit: "个",
    baseline: { value: 0, text: "0个", label: "2020年" },
  },
];

const published: TargetRangeRow[] = [
  { ...toilets, result: { value: 74, text: "74%（截至2025年）", label: "结果" } },
  { ...sewage, result: { value: 21.5, text: "21.5%（截至2027年）", label: "结果" } },
];

function example(
  name: string,
  shows: string,
  chart: TargetRangeOptions & { title: string; rows: readonly TargetRangeRow[] },
): Example<TargetRangeProps> {
  const { title, rows, scale } = chart;
  const table = targetRangeTable(rows, title);
  return { name, shows, props: { id: name, title, summary: describeTargetRange(rows), table, rows, scale } };
}

/** Promised figures: shares on one scale, each on its own, and one alone. */
export const targetRangeExamples: readonly Example<TargetRangeProps>[] = [
  example("range-common", "shares on one scale", {
    title: "污水治理率和自治区差一半多",
    rows: shares,
    scale: "common",
  }),
  example("range-own", "each figure on its own scale", { title: "养老金每月多20元", rows: mixed, scale: "row" }),
  example("range-results", "figures with a published result", {
    title: "2个公开的结果都做到了承诺的数字",
    rows: published,
    scale: "row",
  }),
  example("range-one", "one figure", {
    title: "农村生活污水治理率：自治区要求40%左右，西吉19%以上",
    rows: [sewage],
    scale: "row",
  }),
];
