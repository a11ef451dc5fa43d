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
  /** Finding from the largest entry. */
  title: (label: string, count: number) => string;
}

/** Props of a bar chart that counts tasks. */
export interface CountBars extends ChartFrameProps {
  rows: BarRow[];
  unit: string;
}

/** Counts of tasks as bars, largest first; `null` when there is nothing to draw. */
export function countBars(entries: readonly CountEntry[], words: CountWords): CountBars | null {
  const sorted = entries.filter((entry) => entry.count > 0).toSorted((a, b) => b.count - a.count);
  const [first] = sorted;
  if (first === undefined) return null;
  const rows = sorted.map(({ label, href, count }) => ({
    label,
    ...(href !== undefined && { href }),
    value: count,
    text: chartStrings.tasks(count),
  }));
  const title = words.title(first.label, first.count);
  return {
    id: words.id,
    title,
    summary: describeBars(rows, words.subject),
    table: {
      caption: title,
      columns: [{ label: words.subject }, { label: chartStrings.taskCount, numeric: true }],
      rows: rows.map((row) => [row.label, String(row.value)]),
    },
    rows,
    unit: chartStrings.taskUnit,
  };
}
