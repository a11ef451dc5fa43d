import { groupBy } from "../model/order.ts";
import { formatDate } from "../strings/format.ts";

/** Where a deadline stands against the site day. */
export type DueState = "past" | "soon" | "later";

/** The states in the order of time. */
export const dueStates = ["past", "soon", "later"] as const satisfies readonly DueState[];

/** What falls due at one date. */
export interface TimelineItem {
  /** As precise as printed: `2027`, `2025-12` or `2025-12-31`. */
  readonly date: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly state: DueState;
  /** How many promises; 1 when left out. */
  readonly count?: number | undefined;
}

/** How precise a printed date is. */
export type Precision = "day" | "month" | "year";

/** Everything that falls due at one date. */
export interface DueDate {
  readonly date: string;
  readonly precision: Precision;
  readonly count: number;
  /** What it is, when it is one thing that the date does not say already. */
  readonly name: string | null;
  /** Where it leads, when everything at the date leads to the same place. */
  readonly href: string | null;
  readonly state: DueState;
}

const precisions: Readonly<Record<number, Precision>> = { 4: "year", 7: "month" };

/** How precise a date is: `2027` is a year, `2025-12` a month. */
export function precisionOf(date: string): Precision {
  return precisions[date.length] ?? "day";
}

/** How many promises some items stand for. */
export function countOf(items: readonly TimelineItem[]): number {
  return items.reduce((sum, item) => sum + (item.count ?? 1), 0);
}

/** The dates of a list of items, each once, in the order of the items. */
export function dueDates(items: readonly TimelineItem[]): DueDate[] {
  return [...groupBy(items, (item) => item.date)].flatMap(([date, members]): DueDate[] => {
    const [first] = members;
    if (first === undefined) return [];
    const named = members.length === 1 && first.label !== formatDate(date);
    return [
      {
        date,
        precision: precisionOf(date),
        count: countOf(members),
        name: named ? first.label : null,
        href: members.every((item) => item.href === first.href) ? (first.href ?? null) : null,
        state: first.state,
      },
    ];
  });
}
