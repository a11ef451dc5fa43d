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
}

/** Number of a page on a line of its own: `- 12 -`. */
const pageNumber = /^\s*[-—]\s*\d+\s*[-—]\s*$/u;

/** A page break often repeats the end of the line before it; shorter repeats happen by chance. */
const shortestRepeat = 6;

/**
 * Joins the lines `first` to `last` (from 1). Page numbers and lines that only repeat the end of
 * the line before them are left out.
 */
export function stretchOf(lines: readonly string[], first: number, last: number): Stretch {
  const joined = { text: "", lineAt: [] as number[], starts: [] as number[], breaks: new Set<number>() };
  let before = "";
  for (let number = Math.max(first, 1); number <= Math.min(last, lines.length); number += 1) {
    const line = lines[number - 1] ?? "";
    const squeezed = squeeze(line);
    if (squeezed === "" || pageNumber.test(line) || isRepeat(squeezed, before)) continue;
    joined.starts.push(joined.text.length);
    for (const part of line.trim().split(/\s+/u)) append(joined, squeeze(part), number);
    before = squeezed;
  }
  return joined;
}

const isRepeat = (line: string, before: string): boolean => line.length >= shortestRepeat && before.endsWith(line);

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
