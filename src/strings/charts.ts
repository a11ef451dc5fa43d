import { formatDate, formatNumber } from "./format.ts";

const timelineKinds = {
  "state-past": "已到期",
  "state-soon": "即将到期",
  "state-later": "尚未到期",
  "due-day": "写明到日",
  "due-month": "只写到月",
  "due-year": "只写到年",
  today: "竖线：截至日",
} as const;

/** From where to where a scale runs; where all values are zero it has one mark. */
const scale = (from: string, to: string): string => (from === to ? `刻度只有${from}` : `刻度从${from}到${to}`);

/** Every fixed word in a chart. Sentences that state a finding are in `chart-sentences.ts`. */
export const chartStrings = {
  dataTable: "数据表",
  dataRegion: (caption: string) => `数据表：${caption}`,
  unit: (unit: string) => `单位：${unit}`,
  /** Names the one stop of a chart whose marks lead nowhere. */
  detailKeys: "图中的标记，按方向键逐个查看",
  unknown: "没有数据",
  moreRows: (count: number) => `展开其余${count}行`,
  taskUnit: "项",
  taskCount: "任务数",
  tasks: (count: number) => `${count}项`,
  key: "颜色由浅到深",
  axis: (from: string, to: string, unit: string | null) =>
    `${scale(from, to)}${unit === null || unit === "%" ? "" : unit}，每行的数字写在名称旁边`,
  comma: "，",
  levels: { region: "自治区", prefecture: "地级市", county: "县（市、区）" },
  bars: {
    key: "图例",
    picture: (rows: number) => `横条图，共${rows}行`,
    share: (label: string, value: number) => `${label}${formatNumber(value)}`,
    reached: ["达到目标", "没有达到目标"],
    verdict: (reached: boolean, goal: string) => `${reached ? "达到" : "没有达到"}${goal}`,
    goal: (goal: string, due: string | undefined) => `虚线：${goal}${due === undefined ? "" : `（${due}）`}`,
  },
  targetRange: {
    key: "图例",
    picture: (rows: number) => `数字的位置，共${rows}行`,
    scale,
    marks: { baseline: "原来的数字", target: "承诺的数字", result: "公开的结果", upper: "上级的数字" },
  },
  dotPlot: {
    picture: (rows: number) => `点图，共${rows}行`,
    reference: "虚线是自治区的数字。",
  },
  yearLines: {
    key: "图例",
    picture: (figures: number) => `按年份排的数字，共${figures}个`,
    scale: (years: readonly number[], values: readonly [string, string]) =>
      [
        years.length === 0 ? "没有写明年份的数字" : `横向是年份，${years.join("年、")}年`,
        `竖向的刻度从${values[0]}到${values[1]}`,
      ].join("；"),
    band: ["未写明", "年份"],
    note: (label: string, year: number | null, text: string) =>
      `${label}（${year === null ? "未写明年份" : `${year}年`}）：${text}`,
    kinds: {
      ring: "原来的数字",
      circle: "自治区、地级市的承诺",
      square: "县（市、区）的承诺",
      way: "从原来或较早的数字到承诺，不是实际走势",
      every: "每年都要做到，从文件的年份画到期限",
    },
  },
  timeline: {
    year: (year: number) => `${year}年`,
    empty: "没有到期",
    state: (count: number, state: "past" | "soon" | "later") => `${count}个${timelineKinds[`state-${state}`]}`,
    date: (date: string, name: string | null) => {
      const day = date.length === 4 ? "年内" : formatDate(date).slice(5);
      return name === null ? day : `${day}：${name}`;
    },
    count: (count: number) => `${count}个`,
    month: (month: number) => `${month}月`,
    picture: (year: number) => `${year}年各月到期数`,
    wholeYear: (count: number) => `只写到年：${count}个`,
    gap: (from: number, to: number) => (from === to ? `${from}年没有到期的事项` : `${from}—${to}年没有到期的事项`),
    today: (day: string) => formatDate(day).slice(5),
    key: "图例",
    kinds: timelineKinds,
  },
  matrix: {
    region: (title: string) => `${title}（可左右滑动）`,
    cell: (row: string, column: string, value: string) => `${row}，${column}：${value}`,
    caption: (title: string) => `${title}：每格是一个数`,
  },
  tileMap: {
    missing: "未收录",
    caption: "示意图，方格位置不代表行政区域界线",
  },
  tables: {
    figure: "数字",
    baseline: "原来",
    target: "承诺",
    result: "公开的结果",
    upper: "上级",
    scope: "地区或文件",
    level: "级别",
    due: "期限",
    what: "事项",
    count: "数量",
    state: "到期情况",
    county: "县（市、区）",
    unit: "单位",
  },
  worksWith: {
    led: (unit: string) => `${unit}牵头或负责`,
    joined: "对方牵头或负责",
  },
} as const;

/** Labels of an axis, all in the same scale: 0、50万、100万. */
export function axisNumbers(values: readonly number[], unit: string | null): string[] {
  const largest = Math.max(...values.map(Math.abs));
  const [divisor, suffix] = compactScale(largest);
  return values.map((value) => {
    if (value === 0) return "0";
    return `${formatNumber(value / divisor)}${suffix}${unit === "%" ? "%" : ""}`.replace("-", "−");
  });
}

function compactScale(largest: number): [number, string] {
  if (largest >= 1e8) return [1e8, "亿"];
  return largest >= 1e4 ? [1e4, "万"] : [1, ""];
}

/** A range of values in the key of a tint: `1—3`, or `5` when both ends are equal. */
export function rangeText(from: number, to: number): string {
  return from === to ? formatNumber(from) : `${formatNumber(from)}—${formatNumber(to)}`;
}
