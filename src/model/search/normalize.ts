/** At most this many characters of a question are read. */
export const longestQuestion = 200;

/** Signs that NFKC takes apart, though documents print them whole. */
const keptWhole: readonly (readonly [string, string])[] = [["°c", "℃"]];

/** Control characters, direction marks and lone surrogates: nobody means them. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/**
 * A text in the form in which it is searched: full-width signs made plain, lower case, nothing
 * invisible, single spaces.
 */
export function normalizeText(text: string): string {
  const plain = text.replace(invisible, " ").normalize("NFKC").toLowerCase();
  const whole = keptWhole.reduce((result, [apart, sign]) => result.replaceAll(apart, sign), plain);
  return whole.replace(/\s+/gu, " ").trim();
}

/** The part of a question that is read, and whether that is all of it. */
export function readable(question: string): { text: string; isCut: boolean } {
  const characters = [...question];
  const isCut = characters.length > longestQuestion;
  return { text: isCut ? characters.slice(0, longestQuestion).join("") : question, isCut };
}
