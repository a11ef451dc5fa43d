import { placesOf, type Span } from "./spans.ts";
import { lettersOnly, plainCharacters } from "./squeeze.ts";

/** A run longer than this counts as copied. */
export const longestRun = 20;

/** An original prepared for looking up runs. */
export interface CopySource {
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

/** Prepares an original: letters and digits only, with every run of 21 characters. */
export function copySourceOf(original: string): CopySource {
  const text = lettersOnly(original);
  const length = longestRun + 1;
  const runs = new Set<string>();
  for (let at = 0; at + length <= text.length; at += 1) runs.add(text.slice(at, at + length));
  return { text, runs };
}

/**
 * The runs of more than 20 characters that a paragraph shares with an original, white space and
 * punctuation aside. Characters of official names (in 《》 or “”, or among `names`) do not count.
 */
export function copiedRuns(paragraph: string, source: CopySource, names: readonly string[]): string[] {
  const text = lettersOnly(paragraph);
  const named = namedSpans(paragraph, names);
  const found: string[] = [];
  for (let at = 0; at + longestRun < text.length; at += 1) {
    const end = runEnd(text, at, source);
    if (end === null) continue;
    if (countOutside({ start: at, end }, named) > longestRun) {
      found.push(text.slice(at, end));
      at = end - 1;
    }
  }
  return found;
}

/** The end of the longest run from an offset that the original holds; null for a short one. */
function runEnd(text: string, at: number, { text: original, runs }: CopySource): number | null {
  if (!runs.has(text.slice(at, at + longestRun + 1))) return null;
  let end = at + longestRun + 1;
  while (end < text.length && original.includes(text.slice(at, end + 1))) end += 1;
  return end;
}

function countOutside(run: Span, named: readonly Span[]): number {
  let count = 0;
  for (let at = run.start; at < run.end; at += 1) {
    if (!named.some(({ start, end }) => start <= at && at < end)) count += 1;
  }
  return count;
}

/** Where official names stand in a paragraph once it is letters only. */
function namedSpans(paragraph: string, names: readonly string[]): Span[] {
  const text = lettersOnly(paragraph);
  const quoted = [...plainCharacters(paragraph).matchAll(/《([^《》]*)》|“([^“”]*)”/gu)].map(
    ([, title, quote]) => title ?? quote ?? "",
  );
  return [...quoted, ...names].flatMap((name) => placesOf(text, lettersOnly(name)));
}
