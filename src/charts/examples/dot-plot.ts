import { describeDotPlot } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { dotPlotTable } from "../data-tables.ts";
import type { DotRow } from "../dot-plot.ts";
import type { Example } from "./example.ts";

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

const many: DotRow[] = Array.from({ length: 200 }, (_, index) => ({
  label: `第${index + 1}份文件`,
  level: "county",
  value: (index * 37) % 101,
  bound: index % 2 === 0 ? "at-least" : "exactly",
  text: `${(index * 37) % 101}%`,
}));

function example(
  name: string,
  shows: string,
  chart: { title: string; rows: readonly DotRow[]; unit: string | null },
): Example<DotPlotProps> {
  const { title, rows, unit } = chart;
  const summary = describeDotPlot(rows);
  return { name, shows, props: { id: name, title, summary, table: dotPlotTable(rows, title), rows, unit } };
}

/** One metric across places: shares, a wide range of counts, one row. */
export const dotPlotExamples: readonly Example<DotPlotProps>[] = [
  example("dots-share", "shares with a missing number", {
    title: "农村生活污水治理率：自治区40%，西吉19%",
    rows: sewage,
    unit: "%",
  }),
  example("dots-count", "counts far apart", { title: "城镇新增就业：自治区8万人，西吉1800人", rows: jobs, unit: "人" }),
  example("dots-one", "one row", { title: "只有西吉县写了数字", rows: sewage.slice(3, 4), unit: "%" }),
];

/** 200 rows, for tests only. */
export const manyDots: Example<DotPlotProps> = example("dots-many", "200 rows", {
  title: "200份文件",
  rows: many,
  unit: "%",
});
