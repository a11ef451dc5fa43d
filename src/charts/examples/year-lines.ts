import { chartStrings } from "../../strings/charts.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { YearFigure, YearSeries } from "../year-points.ts";
import type { Example } from "./example.ts";

type YearLinesProps = ChartFrameProps & {
  readonly series: readonly YearSeries[];
  readonly unit: string | null;
  readonly years?: readonly number[];
};

const baseline = (year: number | null, value: number, text: string): YearFigure => ({
  kind: "baseline",
  year,
  value,
  bound: "exactly",
  text,
});
const bounded = (bound: YearFigure["bound"], figure: YearFigure): YearFigure => ({ ...figure, bound });
const target = (year: number | null, value: number, text: string): YearFigure => ({
  kind: "target",
  year,
  value,
  bound: "at-least",
  text,
});

const sewage: YearSeries[] = [
  {
    label: "宁夏",
    level: "region",
    figures: [bounded("exactly", target(2025, 35, "35%")), bounded("about", target(2027, 40, "40%左右"))],
  },
  { label: "吴忠", level: "prefecture", figures: [baseline(2020, 22, "22%"), target(2025, 45, "45%以上")] },
  {
    label: "西吉",
    level: "county",
    figures: [target(2027, 19, "19%以上"), bounded("at-most", target(null, 25, "25%以内"))],
  },
];

const jobs: YearSeries[] = [
  { label: "宁夏", level: "region", figures: [{ ...target(2027, 80_000, "每年8万人以上"), since: 2025 }] },
  { label: "西夏", level: "county", figures: [target(2023, 9000, "9000人以上")] },
  { label: "西吉", level: "county", figures: [target(null, 2000, "2000人以上")] },
];

const longest = "只算川区集中居住、已经接入城镇污水管网并且有人管护的行政村和移民安置点";

const extremes: YearSeries[] = [
  { label: `西吉（${longest}）`, level: "county", figures: [baseline(2020, -4.5, "-4.5%"), target(2025, 0, "0")] },
  { label: "原州", level: "county", figures: [baseline(2020, 8, "8%"), target(2025, 8, "8%以上")] },
  { label: "海原", level: "county", figures: [bounded("at-most", target(null, -2, "-2%以内"))] },
];

const many: YearSeries[] = Array.from({ length: 24 }, (_, index) => ({
  label: `第${index + 1}份文件`,
  level: "county",
  figures: [baseline(2020, (index * 17) % 61, "旧"), target(2025, (index * 37) % 101, `${(index * 37) % 101}%以上`)],
}));

function example(
  name: string,
  shows: string,
  chart: Pick<YearLinesProps, "title" | "summary" | "series" | "unit" | "years">,
): Example<YearLinesProps> {
  const { tables, unknown } = chartStrings;
  const rows = chart.series.flatMap(({ label, figures }) =>
    figures.map(({ year, text }) => [label, year === null ? unknown : String(year), text]),
  );
  const columns = [tables.scope, tables.due, tables.figure].map((label) => ({ label }));
  return { name, shows, props: { ...chart, id: name, table: { caption: chart.title, columns, rows } } };
}

/** Numbers by year: several levels, recurring and undated ones, one place, extremes, many. */
export const yearLinesExamples: readonly Example<YearLinesProps>[] = [
  example("years-levels", "three levels, bounds of every kind, one figure without a year", {
    title: "农村生活污水治理率：宁夏2027年40%左右，西吉19%以上",
    summary: "宁夏2025年35%，2027年40%左右；吴忠2020年22%，2025年45%以上；西吉2027年19%以上，另有25%以内没有写明年份。",
    series: sewage,
    unit: "%",
  }),
  example("years-every", "a figure that holds every year, counts far apart", {
    title: "城镇新增就业：宁夏每年8万人以上，西吉2000人以上",
    summary: "宁夏到2027年每年8万人以上；西夏2023年9000人以上；西吉2000人以上，没有写明年份。",
    series: jobs,
    unit: "人",
  }),
  example("years-one", "one place, from its starting point to its promise, on a scale shared with other pictures", {
    title: "养老机构护理型床位占比从35%到60%",
    summary: "吴忠2020年35%，2025年要达到60%。",
    series: [{ label: "吴忠", level: "prefecture", figures: [baseline(2020, 35, "35%"), target(2025, 60, "60%")] }],
    unit: "%",
    years: [2020, 2023, 2025, 2027],
  }),
  example("years-single", "one number alone", {
    title: "只有西吉写了数字",
    summary: "西吉2027年19%以上。",
    series: [{ label: "西吉", level: "county", figures: [target(2027, 19, "19%以上")] }],
    unit: "%",
  }),
  example("years-extremes", "negative values, a promise equal to its start, a name of 40 characters", {
    title: "一个地方要从负数到0，一个保持不变",
    summary: "西吉从-4.5%到0；原州2020年和2025年都是8%；海原-2%以内，没有写明年份。",
    series: extremes,
    unit: "%",
  }),
  example("years-many", "24 lines: what fits nowhere is told in a list", {
    title: "24份文件的数字",
    summary: "24份文件，2025年的数字从0到100%。",
    series: many,
    unit: "%",
  }),
];
