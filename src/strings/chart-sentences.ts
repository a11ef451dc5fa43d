import { formatDate } from "./format.ts";
import { leadOf, nameList, sameAmount } from "./ties.ts";

/** A name with its value as readers see it; `value` decides the order, `null` is unknown. */
export interface Ranked {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** The rows that share the largest value, and those that share the largest below it. */
function top<Row extends { readonly value: number | null }>(rows: readonly Row[]): { best: Row[]; next: Row[] } {
  const known = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const best = known.filter((row) => row.value === known[0]?.value);
  const next = known.filter((row) => row.value === known[best.length]?.value);
  return { best, next };
}

const labels = (rows: readonly Ranked[], counted?: string) =>
  nameList(
    rows.map((row) => row.label),
    counted,
  );
const amounts = (rows: readonly Ranked[]) => sameAmount(rows.map((row) => row.text));
const named = (rows: readonly Ranked[], counted?: string) => `${labels(rows, counted)}，${amounts(rows)}`;

/**
 * What a list of bars says: 16个部门中，教育最多，27项；其次是卫生健康和民政，都是20项。
 * @param subject what one row is: 部门, 市县
 */
export function describeBars(rows: readonly Ranked[], subject: string): string {
  const { best, next } = top(rows);
  const [first] = best;
  const unknown = rows.filter((row) => row.value === null).length;
  const rest = unknown > 0 && first ? `；另有${unknown}个没有数据` : "";
  if (!first) return rows.length === 0 ? `没有可列出的${subject}。` : `${rows.length}个${subject}都没有数据。`;
  if (rows.length === 1) return `只有${first.label}，${first.text}。`;
  if (best.length === 1 && next.length === 0) return `${first.label}${first.text}${rest}。`;
  if (next.length === 0) return `${best.length}个${subject}${amounts(best)}${rest}。`;
  const lead = `${labels(best)}${best.length > 1 ? "并列" : ""}最多，${amounts(best)}`;
  return `${rows.length}个${subject}中，${lead}；其次是${named(next)}${rest}。`;
}

/** A figure with what it starts from and what it answers. */
export interface RangeWords {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly baseline?: { readonly label: string; readonly text: string } | undefined;
  readonly upper?: { readonly label: string; readonly value: number; readonly text: string } | undefined;
}

/** One figure in words: 农村生活污水治理率：承诺19%以上；2023年15%；自治区40%左右. */
export function rangeSentence(row: RangeWords): string {
  const others = [row.baseline, row.upper].flatMap((figure) => (figure ? [`${figure.label}${figure.text}`] : []));
  return `${row.label}：${["承诺", row.text].join("")}${others.map((text) => `；${text}`).join("")}`;
}

const relations = [
  { name: "高于", holds: (value: number, upper: number) => value > upper },
  { name: "等于", holds: (value: number, upper: number) => value === upper },
  { name: "低于", holds: (value: number, upper: number) => value < upper },
];

/** What a list of figures says: 6个数字中，4个有上级数字：1个高于上级，1个等于上级，2个低于上级。 */
export function describeTargetRange(rows: readonly RangeWords[]): string {
  const [only] = rows;
  if (!only) return "没有写明的数字。";
  if (rows.length === 1) return `${rangeSentence(only)}。`;
  const pairs = rows.flatMap((row) => (row.upper && row.value !== null ? [[row.value, row.upper.value] as const] : []));
  if (pairs.length === 0) return `共${rows.length}个数字，都没有上级数字可以对照。`;
  const counts = relations.flatMap(({ name, holds }) => {
    const count = pairs.filter(([value, upper]) => holds(value, upper)).length;
    return count > 0 ? [`${count}个数值${name}上级`] : [];
  });
  return `${rows.length}个数字中，${pairs.length}个有上级数字可以对照：${counts.join("，")}。`;
}

/** What a metric across places says: 自治区40%左右；市县的数字有5个，最大的是西吉县，74%以上，最小的是…… */
export function describeDotPlot(rows: readonly (Ranked & { readonly level: string })[]): string {
  const region = rows.find((row) => row.level === "region" && row.value !== null);
  const local = rows.filter((row) => row.level !== "region");
  const known = local.filter((row) => row.value !== null);
  const { best: highest, next } = top(known);
  const parts = region ? [`${region.label}${region.text}`] : [];
  if (next.length > 0) {
    const least = Math.min(...known.map((row) => row.value ?? 0));
    const lowest = known.filter((row) => row.value === least);
    parts.push(`市县的数字有${known.length}个，最大的是${named(highest)}，最小的是${named(lowest)}`);
  } else if (highest.length > 0) {
    parts.push(
      highest.length === 1 ? `${labels(highest)}${amounts(highest)}` : `${known.length}个市县的数字${amounts(highest)}`,
    );
  }
  const unknown = rows.length - known.length - (region ? 1 : 0);
  if (unknown > 0 && parts.length > 0) parts.push(`另有${unknown}个没有写明数字`);
  return parts.length === 0 ? "没有写明的数字。" : `${parts.join("；")}。`;
}

/** Something that falls due. */
export interface Due {
  readonly date: string;
  readonly state: "past" | "soon" | "later";
  readonly count?: number | undefined;
}

const countOf = (items: readonly Due[]) => items.reduce((sum, item) => sum + (item.count ?? 1), 0);

/** What the timeline says: 截至2026年11月22日，77个期限中，60个已到期……；到期最多的是2025年，40个。 */
export function describeTimeline(items: readonly Due[], day: string): string {
  const all = countOf(items);
  if (all === 0) return "没有写明的期限。";
  const words = { past: "已到期", soon: "即将到期", later: "尚未到期" } as const;
  const states = (["past", "soon", "later"] as const).flatMap((state) => {
    const count = countOf(items.filter((item) => item.state === state));
    return count > 0 ? [`${count}个${words[state]}`] : [];
  });
  return `截至${formatDate(day)}，${all}个期限中，${states.join("，")}${busiestYears(items)}。`;
}

/** The years in which most falls due: ；到期最多的是2025年，40个. Nothing where all is due in one year. */
function busiestYears(items: readonly Due[]): string {
  const years = [...new Set(items.map((item) => item.date.slice(0, 4)))].toSorted().map((year) => {
    return { label: `${year}年`, count: countOf(items.filter((item) => item.date.startsWith(year))) };
  });
  const { names, count, isEven } = leadOf(years);
  if (years.length < 2) return "";
  if (isEven) return `；${nameList(names, "年")}各${count}个`;
  return `；到期最多的是${nameList(names, "年")}，${names.length > 1 ? "各" : ""}${count}个`;
}

/** One year of the timeline in words: 6月2个，12月12个，只写到年23个. */
export function describeYear(year: {
  readonly months: readonly { readonly month: number; readonly count: number }[];
  readonly whole: { readonly count: number } | null;
}): string {
  const parts = year.months.map(({ month, count }) => `${month}月${count}个`);
  if (year.whole) parts.push(`只写到年${year.whole.count}个`);
  return parts.length === 0 ? "没有到期的事项" : parts.join("，");
}

/**
 * What a matrix says: 最多的是教育在学有所教方面，27项；其次是……；640格中有80格不为0。
 * @param entries the cells above 0
 * @param cells how many cells there are, those of 0 among them
 */
export function describeMatrix(
  entries: readonly { readonly row: string; readonly column: string; readonly value: number }[],
  cells: number,
): string {
  const { best, next } = top(
    entries.map(({ row, column, value }) => ({ label: `${row}在${column}方面`, value, text: `${value}项` })),
  );
  if (best.length === 0) return "各格都是0。";
  const rest = `${cells}格中有${entries.length}格不为0。`;
  if (next.length === 0 && best.length > 1) return `${labels(best, "格")}${amounts(best)}；${rest}`;
  return `最多的是${[best, next]
    .filter((rows) => rows.length > 0)
    .map((rows) => named(rows, "格"))
    .join("；其次是")}；${rest}`;
}

/** What the tile map says: 22个县（市、区）中收录了3个，西夏区最多，196项。 */
export function describeTileMap(
  tiles: readonly { readonly name: string; readonly value: number | null; readonly text: string }[],
): string {
  const known = tiles.flatMap((tile) =>
    tile.value === null ? [] : [{ label: tile.name, value: tile.value, text: tile.text }],
  );
  const { best, next } = top(known);
  if (best.length === 0) return `${tiles.length}个县（市、区）都还没有收录文件。`;
  const collected = known.length === tiles.length ? "都已收录" : `收录了${known.length}个`;
  const isEven = best.length > 1 && next.length === 0;
  const largest = isEven ? `${labels(best)}${amounts(best)}` : `${labels(best)}最多，${amounts(best)}`;
  return `${tiles.length}个县（市、区）中${collected}，${largest}。`;
}
