import { lastDayOf, yearOf } from "../model/dates.ts";
import { type MonthColumn, monthColumns, monthOf, monthWidth } from "./month-columns.ts";
import { round } from "./percent.ts";
import { type Anchor, edgeAnchor } from "./place-labels.ts";
import {
  countOf,
  type DueDate,
  type DueState,
  dueDates,
  dueStates,
  precisionOf,
  type TimelineItem,
} from "./timeline-items.ts";

/** A band across a whole year; measures in em. */
export interface YearBand {
  readonly count: number;
  readonly state: DueState;
  readonly y: number;
  readonly height: number;
  readonly labelY: number;
}

/** One year of the timeline; heights are in em, x runs 0–100 over the year. */
export interface TimelineYear {
  readonly kind: "year";
  readonly year: number;
  readonly count: number;
  /** How many are past, soon, later; those that are none are left out. */
  readonly states: readonly { readonly state: DueState; readonly count: number }[];
  readonly height: number;
  /** The line the columns stand on. */
  readonly floor: number;
  /** Months named under the line; empty when no month is named and the site day is elsewhere. */
  readonly ticks: readonly { readonly month: number; readonly x: number; readonly y: number }[];
  readonly months: readonly MonthColumn[];
  /** Promises for which only the year is named. */
  readonly whole: YearBand | null;
  /** The site day, when it falls in this year; its line ends above the count of its month. */
  readonly today: { readonly x: number; readonly anchor: Anchor; readonly bottom: number } | null;
  /** Dates worth naming: those that lead somewhere, are one thing, or are known to the day. */
  readonly dates: readonly DueDate[];
}

/** What a year needs to know of the whole. */
export interface YearContext {
  /** The site day. */
  readonly day: string;
  /** Height of one promise in em, the same in every year. */
  readonly unit: number;
}

/** Heights in em: the site day's label, a count, the names of months, the band. */
const todayHeight = 1.5;
const countHeight = 1.4;
const tickHeight = 1.7;
const bandHeight = 1.6;

/** Where a day stands in its year, with months of equal width. */
function dayPosition(day: string): number {
  const length = Number(lastDayOf(day.slice(0, 7)).slice(8));
  return round((monthOf(day) - 1 + (Number(day.slice(8)) - 0.5) / length) * monthWidth);
}

function band(items: readonly TimelineItem[], y: number): YearBand | null {
  const [first] = items;
  if (first === undefined) return null;
  return { count: countOf(items), state: first.state, y: round(y), height: bandHeight, labelY: round(y + 1.15) };
}

/** Height of the tallest column of a year in em. */
function tallest(dated: readonly TimelineItem[], unit: number): number {
  const counts = dated.map((item) => countOf(dated.filter((other) => monthOf(other.date) === monthOf(item.date))));
  return Math.max(0, ...counts) * unit;
}

/** One year: a column a month, a band for what names only the year, a line for the site day. */
export function timelineYear(year: number, items: readonly TimelineItem[], context: YearContext): TimelineYear {
  const whole = items.filter((item) => precisionOf(item.date) === "year");
  const dated = items.filter((item) => precisionOf(item.date) !== "year");
  const isNow = yearOf(context.day) === year;
  const x = dayPosition(context.day);
  const columns = dated.length > 0 ? countHeight + Math.max(tallest(dated, context.unit), 0.5) : 1;
  const drawn = dated.length > 0 || isNow;
  const floor = round(drawn ? columns + (isNow ? todayHeight : 0) : 0);
  const bottom = drawn ? floor + tickHeight : 0.2;
  const months = monthColumns(dated, { floor, unit: context.unit });
  const now = months.find(({ month }) => month === monthOf(context.day));
  return {
    kind: "year",
    year,
    count: countOf(items),
    states: dueStates
      .map((state) => ({ state, count: countOf(items.filter((item) => item.state === state)) }))
      .filter(({ count }) => count > 0),
    height: round(bottom + (whole.length > 0 ? bandHeight + 0.2 : 0)),
    floor,
    ticks: [1, 4, 7, 10]
      .filter(() => drawn)
      .map((month) => ({ month, x: round((month - 0.5) * monthWidth), y: round(floor + 1.25) })),
    months,
    whole: band(whole, bottom),
    today: isNow ? { x, anchor: edgeAnchor(x, 20), bottom: now ? round(now.label.y - 0.9) : floor } : null,
    dates: dueDates([...dated, ...whole]).filter((date) => date.href || date.name || date.precision === "day"),
  };
}
