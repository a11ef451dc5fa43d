import type { RangeWords } from "./chart-sentences.ts";
import { rangeSentence } from "./chart-sentences.ts";
import { chartStrings } from "./charts.ts";

/** What every row may say besides its figure. */
interface RowWords {
  readonly label: string;
  readonly text: string;
  readonly note?: string | undefined;
  /** Where the figure is printed. */
  readonly source?: string | undefined;
}

const join = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join("；");

const sourceOf = (source: string | undefined) => source && `来源：${source}`;

/** A bar in full words: 教育局：15项；牵头12，配合3. */
export function barDetail(row: RowWords & { readonly notes: readonly string[]; readonly verdict: string }): string {
  return join([`${row.label}：${row.text}`, row.verdict, ...row.notes, sourceOf(row.source)]);
}

/** A figure of a dot plot in full words: 西吉县：19%以上；2027年. */
export function dotDetail(row: RowWords & { readonly due?: string | undefined }): string {
  const note = row.note === row.source ? undefined : row.note;
  return join([`${row.label}：${row.text}`, row.due, note, sourceOf(row.source)]);
}

/** A figure of a picture of years in full words: 西吉（2027年）：19%以上. */
export function yearDetail(
  figure: Pick<RowWords, "label" | "text" | "source"> & { readonly year: number | null },
): string {
  return join([chartStrings.yearLines.note(figure.label, figure.year, figure.text), sourceOf(figure.source)]);
}

/** A promised figure in full words: 卫生厕所普及率：承诺74%；2024年69.5%；2025年12月. */
export function rangeDetail(row: RangeWords & RowWords): string {
  return join([rangeSentence(row), row.note, sourceOf(row.source)]);
}

/** A county's square in full words: 西夏区（银川市）：196项. */
export function tileDetail(tile: { readonly name: string; readonly of: string; readonly text: string }): string {
  return `${tile.name}${tile.of && `（${tile.of}）`}：${tile.text}`;
}

/** What falls due together, as the timeline splits it. */
interface DuePart {
  readonly count: number;
  readonly state: "past" | "soon" | "later";
  readonly precision: "day" | "month" | "year";
}

/** A month or a year of the timeline in full words: 2023年12月：3个已到期（写明到日），11个已到期（只写到月）. */
export function dueDetail(when: string, parts: readonly DuePart[]): string {
  const { kinds } = chartStrings.timeline;
  const words = parts.map(
    ({ count, state, precision }) => `${count}个${kinds[`state-${state}`]}（${kinds[`due-${precision}`]}）`,
  );
  return `${when}：${words.join(chartStrings.comma)}`;
}
