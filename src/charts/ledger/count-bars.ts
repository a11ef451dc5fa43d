import { describeBars } from "../../strings/chart-sentences.ts";
import { chartStrings } from "../../strings/charts.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";

/** A name with a count of tasks and the page that lists them. */
export interface CountEntry {
  label: string;
  href?: string;
  count: number;
}

/** What the reader is told about the entries. */
export interface CountWords {
  id: string;
  /** What one row is: 民生领域, 部门. */
  subject: string;
  /** What is counted; 任务数 when left out. */
  counted?: string;
  /** What all rows together are, for the sentence: 西吉县的35项任务由22个部门负责. */
  opening?: (rows: number) => string;
  /** Replaces the sentence that ranks the entries. */
  summary?: string;
  /** Finding from the largest entries: 教育，5项; 教育、民政，各5项. `isEven`: there are no smaller ones. */
  title: (leading: string, isEven: boolean) => string;
}

/** Props of a bar chart that counts tasks. */
export interface CountBars extends ChartFrameProps {
  rows: BarRow[];
  unit: string;
}

/** The rows of a sorted list that share the largest count, with it: 甲，5项; 甲、乙，各5项; 甲等5个，各5项. */
export function leading(sorted: readonly BarRow[]): string {
  const best = sorted.filter((row) => row.value === sorted[0]?.value).map((row) => row.label);
  const [first = ""] = best;
  const text = sorted[0]?.text ?? "";
  if (best.length === 1) return chartStrings.leading(first, text);
  return chartStrings.leadingTie(best.length <= 3 ? best.join("、") : chartStrings.many(first, best.length), text);
}

/** True when no row is smaller than another: nothing is the largest then. */
export const isEven = (rows: readonly BarRow[]): boolean => rows.every((row) => row.value === rows[0]?.value);

/** Counts of tasks as bars, largest first; `null` when there is nothing to draw. */
export function countBars(entries: readonly CountEntry[], words: CountWords): CountBars | null {
  const rows: BarRow[] = entries
    .filter((entry) => entry.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ label, href, count }) => ({
      label,
      ...(href !== undefined && { href }),
      value: count,
      text: chartStrings.tasks(count),
    }));
  if (rows.length === 0) return null;
  const title = words.title(leading(rows), isEven(rows));
  return {
    id: words.id,
    title,
    summary: words.summary ?? describeBars(rows, words.subject, words.opening?.(rows.length)),
    table: {
      caption: title,
      columns: [{ label: words.subject }, { label: words.counted ?? chartStrings.taskCount, numeric: true }],
      rows: rows.map((row) => [row.label, String(row.value)]),
    },
    rows,
    unit: chartStrings.taskUnit,
  };
}
