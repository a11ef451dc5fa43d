import { describeBars } from "../../strings/chart-sentences.ts";
import type { BarRow, BarsOptions } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { barsTable } from "../data-tables.ts";
import type { BarGoal } from "../goal-line.ts";
import type { Example } from "./example.ts";
import { longName, manyOf } from "./extremes.ts";

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

const rate = (label: string, value: number, note?: string): BarRow => ({
  label,
  value,
  text: `${value}%`,
  note,
  source: "西夏区财政专报第8期",
});

const rates: BarRow[] = [
  rate("合计", 20.3, "合计：下达19306.15万元，支付3919.56万元"),
  rate("城乡义务教育补助经费", 61.2),
  rate("就业补助资金", 25, "下达2483.92万元，支付620.98万元"),
  rate("农村危房改造补助资金", 24.9),
  rate("自然灾害救灾资金", 0, "下达382万元，支付0万元"),
  { label: "医疗救助补助资金", value: null, text: "未写明" },
];

function example(
  name: string,
  shows: string,
  chart: BarsOptions & { title: string; rows: readonly BarRow[] },
): Example<BarsProps> {
  const { title, rows, unit, series, goal } = chart;
  const table = barsTable(rows, { caption: title, subject: "名称", value: "数值", series });
  const frame = { id: name, title, summary: describeBars(rows, "部门"), table };
  return { name, shows, props: { ...frame, rows, unit, series, goal } };
}

const march: BarGoal = { value: 25, text: "目标25%", due: "2023年3月底" };

/** Bars: the ordinary case, two shares, money, changes below zero, a goal, and extremes. */
export const barsExamples: readonly Example<BarsProps>[] = [
  example("bars-counts", "counts with links", { title: "农业农村部门承诺最多", rows: departments, unit: "项" }),
  example("bars-shares", "two shares", {
    title: "教育局多牵头，卫健局多配合",
    rows: leadAndJoined,
    unit: "项",
    series: ["牵头", "配合"],
  }),
  example("bars-money", "money with unknown and zero", { title: "教育补助经费占大头", rows: money, unit: "元" }),
  example("bars-changes", "values below zero", { title: "农村卫生厕所提高最多", rows: changes, unit: "个百分点" }),
  example("bars-one", "one row", { title: "只有一个部门", rows: departments.slice(0, 1), unit: "项" }),
  example("bars-long", "a name of forty characters", {
    title: "名称很长的单位也能看清",
    rows: [count(longName, 3), count("教育", 300_000)],
    unit: "项",
  }),
  example("bars-goal", "progress against a target rate, one just reached", {
    title: "到2023年3月底，直达资金支付率20.3%，目标是25%",
    rows: rates,
    unit: "%",
    goal: march,
  }),
  example("bars-goal-edge", "a goal at the end of the scale", {
    title: "全部支付才算达到目标",
    rows: rates,
    unit: "%",
    goal: { value: 100, text: "目标100%", due: "2023年12月31日" },
  }),
  example("bars-zeros", "nothing but zeros", {
    title: "3个部门都没有承诺",
    rows: [count("教育", 0), count("民政", 0), count("气象", 0)],
    unit: "项",
  }),
  example("bars-missing", "nothing known", {
    title: "3个项目都没有写明金额",
    rows: ["甲", "乙", "丙"].map((label) => ({ label: `${label}项目`, value: null, text: "未写明" })),
    unit: "元",
  }),
  example("bars-many", "200 rows", {
    title: "200个部门里第1个承诺最多",
    rows: manyOf((index) => count(`第${index + 1}个部门`, 200 - index)),
    unit: "项",
  }),
];
