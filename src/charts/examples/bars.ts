import { describeBars } from "../../strings/chart-sentences.ts";
import type { BarRow, BarsOptions, BarsReference } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { barsTable } from "../data-tables.ts";
import type { Example } from "./example.ts";

type BarsProps = ChartFrameProps & BarsOptions & { readonly rows: readonly BarRow[] };

const count = (label: string, value: number, href = `/departments/${value}/`): BarRow => ({
  label,
  href,
  value,
  text: `${value}项`,
});

const departments = [
  count("农业农村", 27),
  count("教育", 22),
  count("人力资源社会保障", 19),
  count("卫生健康", 16),
  count("民政", 9),
  count("生态环境", 4),
  count("退役军人事务", 1),
];

const leadAndJoined: BarRow[] = [
  { label: "教育局", href: "/departments/education/", value: 15, text: "15项", parts: [12, 3] },
  { label: "卫健局", href: "/departments/health/", value: 14, text: "14项", parts: [5, 9] },
  { label: "民政局", href: "/departments/civil-affairs/", value: 8, text: "8项", parts: [8, 0] },
  { label: "各乡镇", value: 6, text: "6项", parts: [0, 6] },
];

const money: BarRow[] = [
  { label: "城乡义务教育补助经费", value: 152_340_000, text: "15234万元", note: "中央和自治区资金" },
  { label: "困难群众救助补助资金", value: 46_000_000, text: "4600万元" },
  { label: "农村人居环境整治", value: null, text: "未写明" },
  { label: "村级公益事业", value: 0, text: "0元" },
];

const changes: BarRow[] = [
  { label: "农村卫生厕所", value: 12.5, text: "+12.5个百分点" },
  { label: "生活垃圾分类", value: 0, text: "不变" },
  { label: "秸秆综合利用", value: -3, text: "−3个百分点" },
];

const paid: BarRow[] = [
  { label: "困难群众救助补助经费", value: 28.5, text: "28.5%", note: "下达2285万元，支付651.52万元" },
  { label: "就业补助资金", value: 12.3, text: "12.3%", note: "下达2483.92万元，支付306.58万元" },
  { label: "农业生产发展资金", value: 0, text: "0%", note: "下达382万元，支付0万元" },
];

const longName = "市场监督管理局、文化旅游广电局、生态环境局西吉分局和自然资源局联合工作专班办公室";

function example(
  name: string,
  shows: string,
  chart: {
    title: string;
    rows: readonly BarRow[];
    unit: string | null;
    series?: readonly [string, string];
    reference?: BarsReference;
  },
): Example<BarsProps> {
  const { title, rows, unit, series, reference } = chart;
  const table = barsTable(rows, { caption: title, subject: "名称", value: "数值", series });
  const frame = { id: name, title, summary: describeBars(rows, "部门"), table };
  return { name, shows, props: { ...frame, rows, unit, series, reference } };
}

/** Bars: the ordinary case, two shares, money, a goal to reach, changes below zero, and extremes. */
export const barsExamples: readonly Example<BarsProps>[] = [
  example("bars-counts", "counts with links", { title: "农业农村部门承诺最多", rows: departments, unit: "项" }),
  example("bars-shares", "two shares", {
    title: "教育局多牵头，卫健局多配合",
    rows: leadAndJoined,
    unit: "项",
    series: ["牵头", "配合"],
  }),
  example("bars-money", "money with unknown and zero", { title: "教育补助经费占大头", rows: money, unit: "元" }),
  example("bars-reference", "shares held against a goal", {
    title: "三笔资金里一笔达到目标",
    rows: paid,
    unit: "%",
    reference: { value: 25, text: "虚线是2023年3月底的目标：支付25%" },
  }),
  example("bars-changes", "values below zero", { title: "农村卫生厕所提高最多", rows: changes, unit: "个百分点" }),
  example("bars-one", "one row", { title: "只有一个部门", rows: departments.slice(0, 1), unit: "项" }),
  example("bars-long", "a name of forty characters", {
    title: "名称很长的单位也能看清",
    rows: [count(longName, 3), count("教育", 300_000)],
    unit: "项",
  }),
];
