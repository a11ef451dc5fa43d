import { type Entry, spotOf } from "./entry.ts";
import type { Figure } from "./figures.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { datePartsOf, datePlaces, printedYears } from "./printed-dates.ts";
import type { Region } from "./regions.ts";
import { squeeze } from "./squeeze.ts";
import type { Stretch } from "./stretch.ts";

/** Figures and the text their deadlines must be printed in. */
export interface DuePlace {
  readonly entry: Entry<unknown>;
  readonly stretch: Stretch;
  readonly lines: Region;
  /** The document's own year, which its text may leave out. */
  readonly year: number;
  /** Offsets at which a new column begins: a year governs nothing beyond its column. */
  readonly columns: readonly number[];
}

/** Deadlines and years of figures that are not printed, or that another year governs. */
export function dueFindings(place: DuePlace, figures: readonly Figure[]): LooseFinding[] {
  return figures.flatMap((figure) => [...dueOf(place, figure), ...baselineYearOf(place, figure)]);
}

/** A deadline of a whole task must be printed in its lines, as precise as it is recorded. */
export function taskDueFindings(place: DuePlace, due: string | undefined): LooseFinding[] {
  if (due === undefined || isPrinted(place, due)) return [];
  const [first, last] = place.lines;
  return [finding("due-not-printed", spotOf(place.entry, "due"), { due, first, last })];
}

const isPrinted = ({ stretch, year }: DuePlace, date: string): boolean =>
  datePlaces(stretch.text, date, year).length > 0;

function dueOf(place: DuePlace, { path, stated, target }: Figure): LooseFinding[] {
  const due = target?.due;
  if (due === undefined) return [];
  const spot = spotOf(place.entry, ...path, "due");
  const [first, last] = place.lines;
  if (!isPrinted(place, due)) return [finding("due-not-printed", spot, { due, first, last })];
  const governing = findStated(place.stretch, stated).whole.map(({ end }) => governingIn(place, end, target));
  const year = Number(datePartsOf(due).year);
  if (governing.length === 0 || governing.some((printed) => printed === null || printed === year)) return [];
  return [finding("due-differs", spot, { due, stated, printed: `${governing[0]}年` })];
}

/** The year that governs a figure; years the figure only compares itself with do not. */
function governingIn({ stretch, columns }: DuePlace, end: number, target: Figure["target"]): number | null {
  const from = columns.findLast((start) => start < end) ?? 0;
  const compared = squeeze(target?.relativeTo ?? "");
  const hidden = compared === "" ? stretch.text : stretch.text.replaceAll(compared, "〇".repeat(compared.length));
  const until = columns.find((start) => start >= end) ?? hidden.length;
  const years = printedYears(hidden.slice(from, until)).filter(({ year }) => String(year) !== target?.baselineYear);
  return (years.findLast(({ start }) => start < end - from) ?? years[0])?.year ?? null;
}

function baselineYearOf(place: DuePlace, { path, target }: Figure): LooseFinding[] {
  const year = target?.baselineYear;
  if (year === undefined || isPrinted(place, year)) return [];
  const [first, last] = place.lines;
  return [finding("baseline-year-not-printed", spotOf(place.entry, ...path, "baselineYear"), { year, first, last })];
}
