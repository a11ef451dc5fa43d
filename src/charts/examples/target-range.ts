import { describeTargetRange } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { targetRangeTable } from "../data-tables.ts";
import type { TargetRangeOptions, TargetRangeRow } from "../target-range.ts";
import type { Example } from "./example.ts";
import { longName, manyOf } from "./extremes.ts";

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

const figure = (label: string, value: number, text = `${value}%`) => ({ label, value, text });

const row = (label: string, value: number | null, more: Partial<TargetRangeRow> = {}): TargetRangeRow => ({
  label,
  value,
  text: value === null ? "未写明" : `${value}%`,
  bound: "exactly",
  unit: "%",
  ...more,
});

const reached: TargetRangeRow[] = [
  { ...sewage, result: figure("2024年底结果", 21), source: "西吉县民生清单第14项" },
  { ...toilets, result: figure("2024年底结果", 71.2), note: "2025年" },
  row("农村自来水普及率", 99, { baseline: figure("2023年", 97), result: figure("2025年底结果", 99) }),
  row("新增就业", 1800, { text: "1800人以上", unit: "人", result: figure("2025年底结果", 1650, "1650人") }),
];

const below: TargetRangeRow[] = [
  row("单位地区生产总值能耗", -15, { text: "下降15%", bound: "at-most", baseline: figure("2020年", -3, "下降3%") }),
  row("人口自然增长率", 2, { baseline: figure("2020年", -0.8, "−0.8%"), upper: figure("自治区", -2, "−2%") }),
];

const same = row("护理型床位占比", 60, {
  bound: "at-least",
  baseline: figure("2023年", 60),
  upper: figure("自治区", 60),
  result: figure("2025年底结果", 60),
});

function example(
  name: string,
  shows: string,
  chart: TargetRangeOptions & { title: string; rows: readonly TargetRangeRow[] },
): Example<TargetRangeProps> {
  const { title, rows, scale } = chart;
  const table = targetRangeTable(rows, title);
  return { name, shows, props: { id: name, title, summary: describeTargetRange(rows), table, rows, scale } };
}

/** Promised figures: shares on one scale, each on its own, with results, and extremes. */
export const targetRangeExamples: readonly Example<TargetRangeProps>[] = [
  example("range-common", "shares on one scale", {
    title: "污水治理率和自治区差一半多",
    rows: shares,
    scale: "common",
  }),
  example("range-own", "each figure on its own scale", { title: "养老金每月多20元", rows: mixed, scale: "row" }),
  example("range-one", "one figure", {
    title: "农村生活污水治理率：自治区要求40%左右，西吉19%以上",
    rows: [sewage],
    scale: "row",
  }),
  example("range-result", "results beside the promises", {
    title: "4个数字里，2个已有结果达到承诺",
    rows: reached,
    scale: "row",
  }),
  example("range-equal", "baseline, promise, upper figure and result are the same", {
    title: "护理型床位占比：从2023年起一直是60%",
    rows: [same],
    scale: "common",
  }),
  example("range-negative", "values below zero", { title: "能耗要降15%", rows: below, scale: "row" }),
  example("range-zeros", "nothing but zeros", {
    title: "两项都要保持为零",
    rows: [row("零就业家庭", 0, { bound: "at-most", baseline: figure("2023年", 0) }), row("重特大事故", 0)],
    scale: "common",
  }),
  example("range-missing", "no numbers", {
    title: "两项都没有写明数字",
    rows: [row("农村供水保障", null, { text: "全覆盖", bound: "all" }), row("网格化管理", null, { text: "全部实现" })],
    scale: "row",
  }),
  example("range-long", "a name of forty characters", {
    title: "名称很长的数字也能看清",
    rows: [
      row(longName, 12, { baseline: figure("2020年和2021年两年的平均数", 8), upper: figure("宁夏回族自治区", 40) }),
    ],
    scale: "row",
  }),
  example("range-many", "200 figures", {
    title: "200个数字都比原来高",
    rows: manyOf((index) =>
      row(`第${index + 1}个数字`, 20 + ((index * 37) % 80), { baseline: figure("2020年", (index * 7) % 20) }),
    ),
    scale: "common",
  }),
];
