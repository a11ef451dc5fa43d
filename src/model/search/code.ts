const letters = "zyxw";
const perLetter = 36 ** 2;

/**
 * Code of a concept in the index: a letter and two signs of base 36, such as `z0k`. All codes have
 * one length, because the index takes every word for the beginning of longer ones.
 * @throws when there are more concepts than codes
 */
export function codeOf(number: number): string {
  const letter = letters.charAt(Math.floor(number / perLetter));
  if (letter === "") throw new Error(`There is no code for concept ${number}.`);
  return letter + (number % perLetter).toString(36).padStart(2, "0");
}
