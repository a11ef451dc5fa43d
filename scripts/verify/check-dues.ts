import { type Entry, spotOf } from "./entry.ts";
import type { Figure } from "./figures.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { datePartsOf, datePlaces, namesOwnYear, printedYears } from "./printed-dates.ts";
import type { Region } from "./regions.ts";
import type { Span } from "./spans.ts";
import { squeeze } from "./squeeze.ts";
import type { Stretch } from "./stretch.ts";

/** The text in which deadlines must be printed. */
export interface DuePlace {
  readonly entry: Entry<unknown>;
  readonly stretch: Stretch;
  readonly lines: Region;
  /** The document's own year, which its text may leave out or call 全年, 年内, 年底. */
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

function isPrinted({ stretch, year }: DuePlace, date: string): boolean {
  if (datePlaces(stretch.text, date, year).length > 0) return true;
  return date === String(year) && namesOwnYear(stretch.text);
}

function dueOf(place: DuePlace, figure: Figure): LooseFinding[] {
  const due = figure.target?.due;
  if (due === undefined) return [];
  const spot = spotOf(place.entry, ...figure.path, "due");
  const [first, last] = place.lines;
  if (!isPrinted(place, due)) return [finding("due-not-printed", spot, { due, first, last })];
  const year = Number(datePartsOf(due).year);
  const { stated } = figure;
  const governing = findStated(place.stretch, stated).whole.map((span) => governingYears(place, span, figure));
  if (governing.length === 0 || governing.some((years) => years.length === 0 || years.includes(year))) return [];
  return [finding("due-differs", spot, { due, stated, printed: `${governing[0]?.[0]}年` })];
}

/**
 * Years that may govern a figure: the last one printed before its end in its column, and the
 * document's own where the sentence says 全年 or 年底. Years it only compares itself with do not.
 */
function governingYears({ stretch, columns, year }: DuePlace, { end }: Span, { target }: Figure): number[] {
  const from = columns.findLast((start) => start < end) ?? 0;
  const compared = squeeze(target?.relativeTo ?? "");
  const before = stretch.text.slice(from, end);
  const hidden = compared === "" ? before : before.replaceAll(compared, "〇".repeat(compared.length));
  const last = printedYears(hidden).findLast((printed) => String(printed.year) !== target?.baselineYear);
  if (last === undefined) return [];
  const sentence = hidden.slice(hidden.lastIndexOf("。") + 1);
  return namesOwnYear(sentence) ? [last.year, year] : [last.year];
}

function baselineYearOf(place: DuePlace, { path, target }: Figure): LooseFinding[] {
  const year = target?.baselineYear;
  if (year === undefined || isPrinted(place, year)) return [];
  const [first, last] = place.lines;
  return [finding("baseline-year-not-printed", spotOf(place.entry, ...path, "baselineYear"), { year, first, last })];
}
