import { formatDate } from "./format.ts";
import { held, type Ranked, ranking, ranks } from "./ranking.ts";
import { leadOf, nameList, sameAmount } from "./ties.ts";

/**
 * What a list of bars says: 16个部门中，最多的是教育，27项；其次是卫生健康和民政，都是20项。
 * @param subject what one row is: 部门, 市县
 * @param opening what all rows together are, in the place of their number: 西吉县的35项任务由22个部门负责
 */
export function describeBars(rows: readonly Ranked[], subject: string, opening?: string): string {
  const words = ranking(rows);
  const [first] = rows;
  if (!first) return `没有可列出的${subject}。`;
  if (words === "") return `${rows.length}个${subject}都没有数据。`;
  const unknown = rows.filter((row) => row.value === null).length;
  const rest = unknown > 0 ? `；另有${unknown}个没有数据` : "";
  if (opening) return `${opening}：${words}${rest}。`;
  if (rows.length === 1) return `只有${first.label}，${first.text}。`;
  const [best = [], next] = ranks(rows);
  if (next) return `${rows.length}个${subject}中，${words}${rest}。`;
  if (best.length === 1) return `${best[0]?.label}${best[0]?.text}${rest}。`;
  return `${best.length}个${subject}${sameAmount(best.map((row) => row.text))}${rest}。`;
}

/** A figure with what it starts from and what it answers. */
export interface RangeWords {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly baseline?: { readonly label: string; readonly text: string } | undefined;
  readonly upper?: { readonly label: string; readonly value: number; readonly text: string } | undefined;
  readonly result?: { readonly label: string; readonly text: string } | undefined;
}

/** One figure in words: 农村生活污水治理率：承诺19%以上；2025年底结果17%；2023年15%；自治区40%左右. */
export function rangeSentence(row: RangeWords): string {
  const others = [row.result, row.baseline, row.upper].flatMap((figure) =>
    figure ? [`${figure.label}${figure.text}`] : [],
  );
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
  const results = rows.filter((row) => row.result).length;
  const published = results > 0 ? `；${results}个有公开的结果` : "";
  const pairs = rows.flatMap((row) => (row.upper && row.value !== null ? [[row.value, row.upper.value] as const] : []));
  if (pairs.length === 0) return `共${rows.length}个数字，都没有上级数字可以对照${published}。`;
  const counts = relations.flatMap(({ name, holds }) => {
    const count = pairs.filter(([value, upper]) => holds(value, upper)).length;
    return count > 0 ? [`${count}个数值${name}上级`] : [];
  });
  return `${rows.length}个数字中，${pairs.length}个有上级数字可以对照：${counts.join("，")}${published}。`;
}

/** What a metric across places says: 自治区40%左右；市县的数字有5个，最大的是西吉县，74%以上，最小的是…… */
export function describeDotPlot(rows: readonly (Ranked & { readonly level: string })[]): string {
  const region = rows.find((row) => row.level === "region" && row.value !== null);
  const local = rows.filter((row) => row.level !== "region");
  const known = local.filter((row) => row.value !== null);
  const [highest = [], ...lower] = ranks(known);
  const lowest = lower.at(-1);
  const [first] = highest;
  const parts = region ? [`${region.label}${region.text}`] : [];
  if (lowest) {
    parts.push(`市县的数字有${known.length}个，最大的是${held(highest)}，最小的是${held(lowest)}`);
  } else if (first) {
    const amount = sameAmount(highest.map((row) => row.text));
    parts.push(highest.length === 1 ? `${first.label}${amount}` : `${known.length}个市县的数字${amount}`);
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

const dueWords = { past: "已到期", soon: "即将到期", later: "尚未到期" } as const;

/** How many are past, soon, later: 60个已到期，17个尚未到期; all alike: 都已到期. */
function dueCounts(items: readonly Due[]): string {
  const states = (["past", "soon", "later"] as const)
    .map((state) => ({ words: dueWords[state], count: countOf(items.filter((item) => item.state === state)) }))
    .filter(({ count }) => count > 0);
  const [only] = states;
  if (only && states.length === 1) return only.count === 1 ? only.words : `都${only.words}`;
  return `中，${states.map(({ words, count }) => `${count}个${words}`).join("，")}`;
}

/** The years in which most falls due, or the only one. */
function busiest(items: readonly Due[]): string {
  const years = [...new Set(items.map((item) => item.date.slice(0, 4)))].toSorted().map((year) => ({
    label: `${year}年`,
    count: countOf(items.filter((item) => item.date.startsWith(year))),
  }));
  const { names, count, isEven } = leadOf(years);
  const list = nameList(names, "年");
  if (years.length === 1) return `，${count > 1 ? "都" : ""}在${list}`;
  if (isEven) return `；${list}各${count}个`;
  return `；到期最多的是${list}，${names.length > 1 ? "各" : ""}${count}个`;
}

/** The date that comes next: of a month or year, its last day counts. */
function upcoming(items: readonly Due[]): string {
  const last = (date: string) => `${date}-99-99`.slice(0, 10);
  const ahead = items.filter((item) => item.state !== "past").map((item) => item.date);
  const [next] = ahead.toSorted((a, b) => (last(a) < last(b) ? -1 : 1));
  return next === undefined ? "" : `；下一个期限是${formatDate(next)}${next.length === 4 ? "内" : ""}`;
}

/** What the timeline says: 截至2026年11月22日，77个期限中，60个已到期……；到期最多的是2025年，40个；下一个期限是2026年12月。 */
export function describeTimeline(items: readonly Due[], day: string): string {
  const all = countOf(items);
  if (all === 0) return "没有写明的期限。";
  return `截至${formatDate(day)}，${all}个期限${dueCounts(items)}${busiest(items)}${upcoming(items)}。`;
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

/** What is said of a matrix besides its numbers. */
export interface MatrixWords {
  /** What the rows and columns are: 61个部门在16个民生领域牵头. */
  readonly opening: string;
  /** Names one cell: 教育在学有所教方面. */
  readonly cell: (row: string, column: string) => string;
  /** Rows that have only one cell: 其中22个部门只在一个领域牵头. */
  readonly narrow?: ((count: number) => string) | undefined;
}

/** What a matrix says, from its cells above zero: 最多的是教育在学有所教方面，27项；其次是…… */
export function describeMatrix(
  entries: readonly { readonly row: string; readonly column: string; readonly value: number }[],
  words: MatrixWords,
): string {
  if (entries.length === 0) return `${words.opening}：没有大于0的数。`;
  const cells = entries.map(({ row, column, value }) => ({
    label: words.cell(row, column),
    value,
    text: `${value}项`,
  }));
  const [best = [], next] = ranks(cells);
  const rows = [...new Set(entries.map((entry) => entry.row))];
  const narrow = rows.filter((row) => entries.filter((entry) => entry.row === row).length === 1).length;
  const last = narrow > 0 ? words.narrow?.(narrow) : undefined;
  const told = ranking(cells.slice(0, best.length + (next?.length ?? 0)), "处");
  return `${words.opening}：${told}${last ? `；${last}` : ""}。`;
}

/** What the tile map says: 22个县（市、区）中收录了3个：最多的是西夏区，196项；其次是…… */
export function describeTileMap(tiles: readonly TileWords[], prefectures: readonly TileWords[] = []): string {
  const ranked = tiles.map(({ name, value, text }) => ({ label: name, value, text }));
  const known = ranked.filter(({ value }) => value !== null);
  const above = prefectures.flatMap(({ name, value, text }) => (value === null ? [] : [`${name}${text}`]));
  const cities = above.length === 0 ? "" : `；市一级另外收录了${above.join("、")}`;
  if (known.length === 0) return `${tiles.length}个县（市、区）都还没有收录文件${cities}。`;
  const collected = known.length === tiles.length ? "都已收录" : `中收录了${known.length}个`;
  return `${tiles.length}个县（市、区）${collected}：${ranking(known)}${cities}。`;
}

/** A county or prefecture with its number; `null` where nothing is collected. */
export interface TileWords {
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}
