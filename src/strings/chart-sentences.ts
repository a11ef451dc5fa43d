import { formatDate } from "./format.ts";

/** A name with its value as readers see it; `value` decides the order, `null` is unknown. */
export interface Ranked {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

const list = (labels: readonly string[]) => {
  const [first = "", second, third] = labels;
  if (second === undefined) return first;
  if (third === undefined) return `${first}和${second}`;
  return labels.length === 3 ? `${first}、${second}和${third}` : `${first}、${second}等${labels.length}个`;
};

/** The rows that share the largest value, and the largest value below it. */
function top(rows: readonly Ranked[]): { best: Ranked[]; next: Ranked | undefined } {
  const known = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const best = known.filter((row) => row.value === known[0]?.value);
  return { best, next: known[best.length] };
}

/**
 * What a list of bars says: 16个部门中，教育最多，27项；其次是卫生健康，20项。
 * @param subject what one row is: 部门, 市县
 */
export function describeBars(rows: readonly Ranked[], subject: string): string {
  const { best, next } = top(rows);
  const [first] = best;
  const unknown = rows.filter((row) => row.value === null).length;
  const rest = unknown > 0 && first ? `；另有${unknown}个没有数据` : "";
  if (!first) return rows.length === 0 ? `没有可列出的${subject}。` : `${rows.length}个${subject}都没有数据。`;
  if (rows.length === 1) return `只有${first.label}，${first.text}。`;
  if (!next) return `${best.length}个${subject}都是${first.text}${rest}。`;
  const lead =
    best.length === 1
      ? `${first.label}最多，${first.text}`
      : `${list(best.map((row) => row.label))}并列最多，都是${first.text}`;
  return `${rows.length}个${subject}中，${lead}；其次是${next.label}，${next.text}${rest}。`;
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

/** What a metric across places says: 自治区40%左右；5个市县中，最高的是西吉县，74%以上，最低的是…… */
export function describeDotPlot(rows: readonly (Ranked & { readonly level: string })[]): string {
  const region = rows.find((row) => row.level === "region" && row.value !== null);
  const local = rows.filter((row) => row.level !== "region");
  const known = local.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  const parts = region ? [`${region.label}${region.text}`] : [];
  if (highest && lowest && highest.value !== lowest.value) {
    parts.push(
      `市县的数字有${known.length}个，最大的是${highest.label}，${highest.text}，最小的是${lowest.label}，${lowest.text}`,
    );
  } else if (highest) {
    parts.push(
      known.length === 1 ? `${highest.label}${highest.text}` : `${known.length}个市县的数字都是${highest.text}`,
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
  const years = [...new Set(items.map((item) => item.date.slice(0, 4)))]
    .map((year) => ({ year, count: countOf(items.filter((item) => item.date.startsWith(year))) }))
    .toSorted((a, b) => b.count - a.count || Number(a.year) - Number(b.year));
  const peak = years.length > 1 && years[0] ? `；到期最多的是${years[0].year}年，${years[0].count}个` : "";
  return `截至${formatDate(day)}，${all}个期限中，${states.join("，")}${peak}。`;
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

/** What a matrix says, from its cells in order of size: 最多的是教育的学有所教，27项；其次是……；640格中有80格不为0。 */
export function describeMatrix(
  entries: readonly { readonly row: string; readonly column: string; readonly value: number }[],
  cells: number,
): string {
  const [first, second] = entries;
  if (!first) return "各格都是0。";
  const name = (entry: typeof first) => `${entry.row}在${entry.column}方面，${entry.value}项`;
  const next = second ? `；其次是${name(second)}` : "";
  return `最多的是${name(first)}${next}；${cells}格中有${entries.length}格不为0。`;
}

/** What the tile map says: 22个县（市、区）中收录了3个，西夏区最多，196项。 */
export function describeTileMap(
  tiles: readonly { readonly name: string; readonly value: number | null; readonly text: string }[],
): string {
  const known = tiles.flatMap((tile) =>
    tile.value === null ? [] : [{ label: tile.name, value: tile.value, text: tile.text }],
  );
  const { best } = top(known);
  const [first] = best;
  if (!first) return `${tiles.length}个县（市、区）都还没有收录文件。`;
  const collected = known.length === tiles.length ? "都已收录" : `收录了${known.length}个`;
  const largest = best.length === 1 ? `${first.label}最多` : `${list(best.map((tile) => tile.label))}最多`;
  return `${tiles.length}个县（市、区）中${collected}，${largest}，${first.text}。`;
}
