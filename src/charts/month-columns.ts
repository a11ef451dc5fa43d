import { round } from "./percent.ts";
import { placeLabels } from "./place-labels.ts";
import { countOf, type DueState, dueStates, precisionOf, type TimelineItem } from "./timeline-items.ts";

/** A piece of a month's column; y and height are in em. */
export interface MonthSegment {
  readonly y: number;
  readonly height: number;
  readonly state: DueState;
  /** `day`: the document names the day; `month`: only the month. */
  readonly precision: "day" | "month";
  readonly count: number;
}

/** The column of one month; x and width run 0–100 over the year. */
export interface MonthColumn {
  readonly month: number;
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly segments: readonly MonthSegment[];
  /** Where the count is printed: middle and baseline. `crowded`: on a phone it would touch a larger one. */
  readonly label: { readonly x: number; readonly y: number; readonly crowded: boolean };
}

/** Where the columns stand: the line below them and the height of one promise, in em. */
export interface ColumnScale {
  readonly floor: number;
  readonly unit: number;
}

/** Lowest column that can be seen, in em. */
const lowest = 0.2;
/** Share of a month's width left free on either side of its column. */
const inset = 0.9;

/** Width of a month, 0–100: all months are drawn equally wide. */
export const monthWidth = 100 / 12;

/** The month of a date, counted from 1. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** Counts by precision and state, those known to the day first. */
function parts(items: readonly TimelineItem[]): Pick<MonthSegment, "state" | "precision" | "count">[] {
  return (["day", "month"] as const).flatMap((precision) =>
    dueStates.flatMap((state) => {
      const count = countOf(items.filter((item) => item.state === state && precisionOf(item.date) === precision));
      return count === 0 ? [] : [{ state, precision, count }];
    }),
  );
}

function column(month: number, items: readonly TimelineItem[], { floor, unit }: ColumnScale): MonthColumn {
  let top = floor;
  const segments = parts(items).map((part) => {
    const height = Math.max(part.count * unit, lowest);
    top -= height;
    return { ...part, y: round(top), height: round(height) };
  });
  const x = (month - 1) * monthWidth;
  return {
    month,
    x: round(x + inset),
    width: round(monthWidth - 2 * inset),
    count: countOf(items),
    segments,
    label: { x: round(x + monthWidth / 2), y: round(top - 0.3), crowded: false },
  };
}

/** Marks the counts that would touch a larger one on a phone. */
function markCrowded(columns: readonly MonthColumn[]): MonthColumn[] {
  const wishes = columns
    .toSorted((a, b) => b.count - a.count)
    .map(({ month, x, width, count }) => ({
      key: String(month),
      x: x + width / 2,
      text: String(count),
      seats: [{ lane: -1, anchor: "middle" as const }],
    }));
  const kept = new Set(placeLabels(wishes).map((label) => label.key));
  return columns.map((entry) => ({ ...entry, label: { ...entry.label, crowded: !kept.has(String(entry.month)) } }));
}

/** One column for each month in which something falls due. Year-only dates are left out. */
export function monthColumns(items: readonly TimelineItem[], scale: ColumnScale): MonthColumn[] {
  const dated = items.filter((item) => precisionOf(item.date) !== "year");
  const months = [...new Set(dated.map((item) => monthOf(item.date)))].sort((a, b) => a - b);
  return markCrowded(
    months.map((month) =>
      column(
        month,
        dated.filter((item) => monthOf(item.date) === month),
        scale,
      ),
    ),
  );
}
