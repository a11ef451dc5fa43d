import { fillerSigns } from "./fillers.ts";
import { type FormTable, matchesIn } from "./form-table.ts";
import type { Lexicon } from "./lexicon.ts";

/** So many wordings of a thing are loaded with the search page: the first ones, which are the commonest. */
const loadedAtOnce = 3;

/** True for wordings that are loaded with the search page; so are all that a Han character cannot find: PM2.5. */
export function isLoadedAtOnce(wording: string, at: number): boolean {
  return at < loadedAtOnce || !/^\p{Script=Han}/u.test(wording);
}

/** The other wordings, each with the number of its concept, are kept in so many files. */
export const everydayFiles = 64;

/** One of these files: wordings and numbers of concepts. */
export type EverydayFile = Readonly<Record<string, number>>;

/** Number of the file that holds the wordings which begin with a character. */
export function fileOf(sign: string): number {
  return (sign.codePointAt(0) ?? 0) % everydayFiles;
}

/** The wordings that are not loaded with the search page, by file. */
export function packEveryday(lexicon: Lexicon): EverydayFile[] {
  const files: Record<string, number>[] = Array.from({ length: everydayFiles }, () => ({}));
  for (const [number, { say, page }] of lexicon.entries()) {
    if (page) continue;
    const rarer = say.filter((wording, at) => !isLoadedAtOnce(wording, at));
    for (const wording of rarer) Object.assign(files[fileOf(wording)] ?? {}, { [wording]: number });
  }
  return files;
}

/**
 * Numbers of the files that may help to understand a question: none where every character of it
 * belongs to a wording that is known already.
 */
export function filesFor(text: string, table: FormTable): number[] {
  const matches = matchesIn(text, table).filter(({ start, end }) => end - start > 1);
  const isKnown = (at: number) => matches.some(({ start, end }) => start <= at && at < end);
  const signs = [...text].map((sign, at) => ({ sign, isOpen: /\p{Script=Han}/u.test(sign) && !isKnown(at) }));
  if (!signs.some(({ sign, isOpen }) => isOpen && !fillerSigns.has(sign))) return [];
  const begins = matches.map(({ start }) => text.charAt(start));
  const open = signs.filter(({ isOpen }) => isOpen).map(({ sign }) => sign);
  return [...new Set([...open, ...begins].map(fileOf))].sort((a, b) => a - b);
}
