/** Traditional characters and, in the same order, the simplified ones that this site writes for them. */
export interface SimplifiedFile {
  from: string;
  to: string;
}

/** A text with the characters that this site writes. */
export function simplify(text: string, { from, to }: SimplifiedFile): string {
  const simple = [...to];
  const table = new Map([...from].map((sign, at) => [sign, simple[at] ?? sign]));
  return [...text].map((sign) => table.get(sign) ?? sign).join("");
}

/** True when a text has Han characters that the lexicon does not, so that they may be traditional. */
export function hasOtherSigns(text: string, known: ReadonlySet<string>): boolean {
  return [...text].some((sign) => /\p{Script=Han}/u.test(sign) && !known.has(sign));
}
