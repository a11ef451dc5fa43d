import { describeDotPlot } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { dotPlotTable } from "../data-tables.ts";
import type { DotRow } from "../dot-plot.ts";
import type { Example } from "./example.ts";
import { longName, manyOf } from "./extremes.ts";

type DotPlotProps = ChartFrameProps & { readonly rows: readonly DotRow[]; readonly unit: string | null };

const sewage: DotRow[] = [
  {
    label: "自治区",
    href: "/places/ningxia/",
    level: "region",
    value: 40,
    bound: "about",
    due: "2027年",
    text: "40%左右",
  },
  { label: "吴忠市", level: "prefecture", value: 45, bound: "at-least", due: "2025年", text: "45%以上" },
  { label: "中卫市", level: "prefecture", value: null, bound: "all", text: "未写明数字" },
  {
    label: "西吉县",
    href: "/places/xiji/",
    level: "county",
    value: 19,
    bound: "at-least",
    due: "2027年",
    text: "19%以上",
  },
  { label: "西夏区", level: "county", value: 100, bound: "at-least", due: "2023年", text: "100%", note: "只算平原村" },
  { label: "红寺堡区", level: "county", value: 35, bound: "at-most", text: "35%以内" },
];

const jobs: DotRow[] = [
  { label: "自治区", level: "region", value: 80_000, bound: "at-least", due: "2025年", text: "8万人以上" },
  { label: "西吉县", level: "county", value: 1800, bound: "at-least", due: "2025年", text: "1800人以上" },
  { label: "西夏区", level: "county", value: 5600, bound: "exactly", due: "2023年", text: "5600人" },
];

const dot = (label: string, value: number | null, more: Partial<DotRow> = {}): DotRow => ({
  label,
  level: "county",
  value,
  bound: "exactly",
  text: value === null ? "未写明数字" : `${value}%`,
  ...more,
});

const growth: DotRow[] = [
  dot("自治区", -2.5, { level: "region", bound: "at-most", due: "2025年", text: "下降2.5%以上" }),
  dot("西吉县", -4, { bound: "about", text: "下降4%左右" }),
  dot("西夏区", 3, { bound: "at-least", text: "增长3%以上" }),
  dot("红寺堡区", 0, { text: "不增不减" }),
];

function example(
  name: string,
  shows: string,
  chart: { title: string; rows: readonly DotRow[]; unit: string | null },
): Example<DotPlotProps> {
  const { title, rows, unit } = chart;
  const summary = describeDotPlot(rows);
  return { name, shows, props: { id: name, title, summary, table: dotPlotTable(rows, title), rows, unit } };
}

/** One metric across places: shares, a wide range of counts, and extremes. */
export const dotPlotExamples: readonly Example<DotPlotProps>[] = [
  example("dots-share", "shares with a missing number", {
    title: "农村生活污水治理率：自治区40%，西吉19%",
    rows: sewage,
    unit: "%",
  }),
  example("dots-count", "counts far apart", { title: "城镇新增就业：自治区8万人，西吉1800人", rows: jobs, unit: "人" }),
  example("dots-one", "one row", { title: "只有西吉县写了数字", rows: sewage.slice(3, 4), unit: "%" }),
  example("dots-zeros", "nothing but zeros", {
    title: "各地的目标都是0",
    rows: [dot("自治区", 0, { level: "region", bound: "at-most" }), dot("西吉县", 0), dot("西夏区", 0)],
    unit: "%",
  }),
  example("dots-missing", "no numbers", {
    title: "2个县区都没有写明数字",
    rows: [dot("西吉县", null), dot("西夏区", null)],
    unit: "%",
  }),
  example("dots-negative", "values below zero", {
    title: "自治区要求下降2.5%以上，西夏区是增长",
    rows: growth,
    unit: "%",
  }),
  example("dots-equal", "all equal to the region", {
    title: "2个县区都和自治区一样",
    rows: [dot("自治区", 60, { level: "region" }), dot("西吉县", 60), dot("西夏区", 60, { bound: "at-least" })],
    unit: "%",
  }),
  example("dots-long", "a name and a figure that are very long", {
    title: "名称很长的文件也能看清",
    rows: [dot(longName, 4.6, { text: "4.6个以上（其中普惠托位占比不低于六成）", note: longName }), dot("西夏区", 5)],
    unit: "个",
  }),
  example("dots-many", "200 rows", {
    title: "200份文件里最高的是100%",
    rows: manyOf((index) =>
      dot(`第${index + 1}份文件`, (index * 37) % 101, { bound: index % 2 === 0 ? "at-least" : "exactly" }),
    ),
    unit: "%",
  }),
];
