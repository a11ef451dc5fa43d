import { describeBars } from "../../strings/chart-sentences.ts";
import { chartStrings } from "../../strings/charts.ts";
import { type Lead, leadOf } from "../../strings/ties.ts";
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
  /** Finding from the largest entries. */
  title: (lead: Lead) => string;
}

/** Props of a bar chart that counts tasks. */
export interface CountBars extends ChartFrameProps {
  rows: BarRow[];
  unit: string;
}

/** Counts of tasks as bars, largest first; `null` when there is nothing to draw. */
export function countBars(entries: readonly CountEntry[], words: CountWords): CountBars | null {
  const sorted = entries.filter((entry) => entry.count > 0).toSorted((a, b) => b.count - a.count);
  if (sorted.length === 0) return null;
  const rows: BarRow[] = sorted.map(({ label, href, count }) => ({
    label,
    ...(href !== undefined && { href }),
    value: count,
    text: chartStrings.tasks(count),
  }));
  const title = words.title(leadOf(sorted));
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
