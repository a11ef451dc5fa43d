const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** What 十, 百, 千, 万 and 亿 multiply by. */
export const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Every character a Chinese numeral is written with. */
export const numeralCharacters = `${Object.keys(digits).join("")}${Object.keys(multipliers).join("")}半`;

/**
 * Value of a Chinese numeral: 三十五 → 35, 二〇二五 → 2025, 半 → 0.5; null where it has none,
 * as in 一二三产.
 */
export function chineseValue(numeral: string): number | null {
  if (numeral === "半" || numeral === "一半") return 0.5;
  if (numeral.includes("半")) return null;
  const characters = [...numeral];
  if (characters.every((character) => character in digits)) return positional(characters);
  return multiplied(characters);
}

/** Adds up 三万五千: what stands in front of 万 and 亿 is a section that they multiply. */
function multiplied(characters: readonly string[]): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of characters) {
    const multiplier = multipliers[character];
    if (multiplier === undefined) digit = digits[character] ?? 0;
    else if (multiplier < 10_000) [section, digit] = [section + (digit || 1) * multiplier, 0];
    else {
      total = withSection(total, section + digit, multiplier);
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

/** 万亿: what was counted so far is multiplied again; 一亿二千万: the section stands beside it. */
const withSection = (total: number, section: number, multiplier: number): number =>
  total < multiplier ? (total + section || 1) * multiplier : total + (section || 1) * multiplier;

/** Digits one after another are a year or a code; two or three of them are a listing (一二三产). */
function positional(characters: readonly string[]): number | null {
  if (characters.length === 2 || characters.length === 3) return null;
  return Number(characters.map((character) => digits[character] ?? 0).join(""));
}
