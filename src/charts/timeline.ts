import { yearOf } from "../model/dates.ts";
import { byCodePoint, distinct, groupBy } from "../model/order.ts";
import { countOf, type DueState, type Precision, precisionOf, type TimelineItem } from "./timeline-items.ts";
import { type TimelineYear, timelineYear } from "./timeline-year.ts";

/** A run of years in which nothing falls due. */
export interface TimelineGap {
  readonly kind: "gap";
  readonly from: number;
  readonly to: number;
}

/** What a part of the picture can mean. */
export type TimelineKind = `state-${DueState}` | `due-${Precision}` | "today";

/** Everything the picture needs. */
export interface TimelineLayout {
  /** What occurs, for the key. */
  readonly kinds: readonly TimelineKind[];
  readonly blocks: readonly (TimelineYear | TimelineGap)[];
}

/** Height of the tallest column of all in em. */
const tallest = 4;
/** A lone promise is a small block, not a tower. */
const largestUnit = 0.8;

const order = ["state-past", "state-soon", "state-later", "due-day", "due-month", "due-year"] as const;

/** Height of one promise in em, the same in every year. */
function unitHeight(items: readonly TimelineItem[]): number {
  const dated = items.filter((item) => precisionOf(item.date) !== "year");
  const months = groupBy(dated, (item) => item.date.slice(0, 7));
  const most = Math.max(1, ...[...months.values()].map(countOf));
  return Math.min(tallest / most, largestUnit);
}

function kinds(items: readonly TimelineItem[]): TimelineKind[] {
  const found = new Set<TimelineKind>(
    items.flatMap((item) => [`state-${item.state}` as const, `due-${precisionOf(item.date)}` as const]),
  );
  return [...order.filter((kind) => found.has(kind)), "today"];
}

/**
 * Deadlines year by year: a column a month (solid where the day is named), a band across the
 * year where only the year is named, and a line for the site day. Nothing is drawn more precise
 * than the document is.
 * @param day the site day, `YYYY-MM-DD`
 */
export function timelineLayout(items: readonly TimelineItem[], day: string): TimelineLayout {
  const sorted = items.toSorted((a, b) => byCodePoint(a.date, b.date));
  const context = { day, unit: unitHeight(sorted) };
  const byYear = groupBy(sorted, (item) => yearOf(item.date));
  const years = distinct([...byYear.keys(), yearOf(day)]).sort((a, b) => a - b);
  const blocks = years.flatMap((year, index): (TimelineYear | TimelineGap)[] => {
    const before = years[index - 1];
    const block = timelineYear(year, byYear.get(year) ?? [], context);
    if (before === undefined || before === year - 1) return [block];
    return [{ kind: "gap", from: before + 1, to: year - 1 }, block];
  });
  return { kinds: kinds(sorted), blocks };
}
