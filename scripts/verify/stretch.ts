import { type PrintedNumber, printedNumbers } from "./printed-numbers.ts";
import type { Span } from "./spans.ts";
import { squeeze } from "./squeeze.ts";

/** Lines of an original as one text without white space that knows which line each character stands in. */
export interface Stretch {
  readonly text: string;
  /** Number of the line, from 1, of each UTF-16 unit of `text`. */
  readonly lineAt: readonly number[];
  /** Offsets at which a line begins, in order. */
  readonly starts: readonly number[];
  /** Offsets at which white space stood between two digits: they are two numbers, not one. */
  readonly breaks: ReadonlySet<number>;
  /** The numbers printed in it that measure something. */
  readonly numbers: readonly PrintedNumber[];
}

/** Number of a page on a line of its own: `- 12 -`. */
const pageNumber = /^\s*[-—]\s*\d+\s*[-—]\s*$/u;

/** A page break often repeats the end of the line before it; a shorter line may do so by chance. */
const shortestLine = 6;

/** Nor can as many characters at the end of two lines be the same by chance. */
const shortestEnd = 40;

/**
 * Joins the lines `first` to `last` (from 1). Page numbers are left out, and so is what only
 * repeats the end of the line before it.
 */
export function stretchOf(lines: readonly string[], first: number, last: number): Stretch {
  const joined = { text: "", lineAt: [] as number[], starts: [] as number[], breaks: new Set<number>() };
  let before = "";
  for (let number = Math.max(first, 1); number <= Math.min(last, lines.length); number += 1) {
    const line = lines[number - 1] ?? "";
    const squeezed = squeeze(line);
    const repeated = repeatedEnd(squeezed, before);
    if (pageNumber.test(line) || repeated === squeezed.length) continue;
    joined.starts.push(joined.text.length);
    if (repeated > 0) append(joined, squeezed.slice(0, -repeated), number);
    else for (const part of line.trim().split(/\s+/u)) append(joined, squeeze(part), number);
    before = squeezed;
  }
  return { ...joined, numbers: printedNumbers(joined.text, joined.breaks) };
}

/** How many characters at the end of a line only repeat the line before it. */
function repeatedEnd(line: string, before: string): number {
  let same = 0;
  while (same < line.length && line.at(-1 - same) === before.at(-1 - same)) same += 1;
  return same >= shortestEnd || (same === line.length && same >= shortestLine) ? same : 0;
}

interface Growing {
  text: string;
  readonly lineAt: number[];
  readonly breaks: Set<number>;
}

function append(joined: Growing, part: string, line: number): void {
  if (/\d$/u.test(joined.text) && /^\d/u.test(part)) joined.breaks.add(joined.text.length);
  joined.text += part;
  for (let unit = 0; unit < part.length; unit += 1) joined.lineAt.push(line);
}

/** One text as a stretch, for texts that are not lines of an original. */
export const stretchOfText = (text: string): Stretch => stretchOf([text], 1, 1);

/** The line in which an offset stands. */
export const lineOf = ({ lineAt }: Stretch, offset: number): number => lineAt[offset] ?? lineAt.at(-1) ?? 0;

/** Enough characters to find a place again. */
const contextLength = 8;

/** The line in which a span begins, and what stands around it. */
export function surroundings(stretch: Stretch, { start, end }: Span) {
  return {
    line: lineOf(stretch, start),
    before: stretch.text.slice(Math.max(0, start - contextLength), start),
    after: stretch.text.slice(end, end + contextLength),
  };
}
