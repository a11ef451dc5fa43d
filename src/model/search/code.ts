const digits = 3;
const most = 36 ** digits;

/**
 * Code of a concept in the index: a letter and three signs of base 36, such as `z00k`. All codes
 * have one length, because the index takes every word for the beginning of longer ones.
 * @param prefix tells kinds of codes apart
 * @throws when there are more concepts than codes
 */
export function codeOf(number: number, prefix = "z"): string {
  if (number >= most) throw new Error(`There is no code for concept ${number}.`);
  return prefix + number.toString(36).padStart(digits, "0");
}
