import { max, sum } from "d3-array";
import { yearOf } from "../model/dates.ts";
import { byCodePoint } from "../model/order.ts";
import { round } from "./percent.ts";
import { type Anchor, edgeAnchor } from "./place-labels.ts";

/** Where a deadline stands against the site day. */
export type DueState = "past" | "soon" | "later";

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

/** An item whose number of promises is filled in. */
export type CountedItem = TimelineItem & { readonly count: number };

/** What a part of the picture can mean. */
export type TimelineKind = `state-${DueState}` | `due-${"day" | "month" | "year"}` | "today";

/** A band across a whole year; measures in em. */
export interface YearBand {
  readonly count: number;
  readonly state: DueState;
  readonly y: number;
  readonly height: number;
  readonly labelY: number;
}

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
  /** Where the count is printed: centre of the column and baseline in em. */
  readonly labelX: number;
  readonly labelY: number;
  readonly segments: readonly MonthSegment[];
}

/** One year of the timeline. */
export interface TimelineYear {
  readonly kind: "year";
  readonly year: number;
  readonly count: number;
  readonly months: readonly MonthColumn[];
  /** The band of promises for which only the year is named. */
  readonly whole: YearBand | null;
  /** The site day, when it falls in this year. */
  readonly today: { readonly x: number; readonly anchor: Anchor } | null;
  readonly items: readonly CountedItem[];
  /** Height of the year's picture in em. */
  readonly height: number;
}

/** A run of years in which nothing falls due. */
export interface TimelineGap {
  readonly kind: "gap";
  readonly from: number;
  readonly to: number;
}

/** Everything the picture needs; heights are in em. */
export interface TimelineLayout {
  /** Distance from the top of a year's picture to the line the columns stand on. */
  readonly floor: number;
  /** What occurs, for the key. */
  readonly kinds: readonly TimelineKind[];
  readonly blocks: readonly (TimelineYear | TimelineGap)[];
}

/** Heights in em: the tallest column, the lowest one that can be seen, the room above for text. */
const tallest = 4;
const lowest = 0.2;
const head = 2.6;
const floor = head + tallest;
const monthWidth = 100 / 12;
const inset = 0.9;
const monthLabels = 1.7;
const bandHeight = 1.6;
const band = { y: round(floor + monthLabels), height: bandHeight, labelY: round(floor + monthLabels + 1.15) };
const states: readonly DueState[] = ["past", "soon", "later"];

/** Months named under the columns, with the middle of their column. */
export const timelineTicks = [1, 4, 7, 10].map((month) => ({ month, x: round((month - 0.5) * monthWidth) }));

const monthOf = (date: string) => Number(date.slice(5, 7));
const total = (items: readonly CountedItem[]) => sum(items, (item) => item.count);

/** Counts by precision and state, those known to the day first. */
function parts(items: readonly CountedItem[]): Pick<MonthSegment, "state" | "precision" | "count">[] {
  return (["day", "month"] as const).flatMap((precision) =>
    states.flatMap((state) => {
      const members = items.filter((item) => item.state === state && item.date.length > 7 === (precision === "day"));
      const count = total(members);
      return count === 0 ? [] : [{ state, precision, count }];
    }),
  );
}

function column(month: number, items: readonly CountedItem[], unit: number): MonthColumn {
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
    count: total(items),
    labelX: round(x + monthWidth / 2),
    labelY: round(top - 0.3),
    segments,
  };
}

/** Where a day stands in its year, 0–100, with months of equal width. */
function dayPosition(day: string): number {
  const month = monthOf(day);
  const length = new Date(Date.UTC(yearOf(day), month, 0)).getUTCDate();
  return round((month - 1 + (Number(day.slice(8)) - 0.5) / length) * monthWidth);
}

function today(day: string): TimelineYear["today"] {
  const x = dayPosition(day);
  return { x, anchor: edgeAnchor(x, 20) };
}

function yearBlock(year: number, items: readonly CountedItem[], context: { day: string; unit: number }): TimelineYear {
  const whole = items.filter((item) => item.date.length === 4);
  const dated = items.filter((item) => item.date.length > 4);
  const months = [...new Set(dated.map((item) => monthOf(item.date)))].sort((a, b) => a - b);
  return {
    kind: "year",
    year,
    count: total(items),
    months: months.map((month) =>
      column(
        month,
        dated.filter((item) => monthOf(item.date) === month),
        context.unit,
      ),
    ),
    whole: whole[0] ? { count: total(whole), state: whole[0].state, ...band } : null,
    height: round(floor + monthLabels + (whole[0] ? bandHeight + 0.3 : 0)),
    today: yearOf(context.day) === year ? today(context.day) : null,
    items: [...dated, ...whole],
  };
}

/** Height of one promise in em, the same in every year. */
function unitHeight(items: readonly CountedItem[]): number {
  const months = new Map<string, number>();
  for (const item of items) {
    if (item.date.length === 4) continue;
    const month = item.date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + item.count);
  }
  return tallest / Math.max(1, max(months.values()) ?? 1);
}

const precisions: Readonly<Record<number, "day" | "month" | "year">> = { 4: "year", 7: "month", 10: "day" };

function kinds(items: readonly CountedItem[]): TimelineKind[] {
  const found = new Set<TimelineKind>(
    items.flatMap((item) => [`state-${item.state}` as const, `due-${precisions[item.date.length] ?? "day"}` as const]),
  );
  const order = ["state-past", "state-soon", "state-later", "due-day", "due-month", "due-year"] as const;
  return [...order.filter((kind) => found.has(kind)), "today"];
}

/**
 * Deadlines year by year: a column a month (solid where the day is named), a band across the
 * year where only the year is named, and a line for the site day. Nothing is drawn more precise
 * than the document is.
 */
export function timelineLayout(items: readonly TimelineItem[], day: string): TimelineLayout {
  const counted = items
    .map((item) => ({ ...item, count: item.count ?? 1 }))
    .toSorted((a, b) => byCodePoint(a.date, b.date));
  const context = { day, unit: unitHeight(counted) };
  const years = [...new Set([...counted.map((item) => yearOf(item.date)), yearOf(day)])].sort((a, b) => a - b);
  const blocks = years.flatMap((year, index): (TimelineYear | TimelineGap)[] => {
    const before = years[index - 1];
    const block = yearBlock(
      year,
      counted.filter((item) => yearOf(item.date) === year),
      context,
    );
    if (before === undefined || before === year - 1) return [block];
    return [{ kind: "gap", from: before + 1, to: year - 1 }, block];
  });
  return { floor, kinds: kinds(counted), blocks };
}
