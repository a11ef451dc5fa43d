import type { Sounds } from "./sounds.ts";

/** What pinyin is read with: wordings, the likeliest first. */
export interface PinyinTools {
  forms: readonly string[];
  sounds: Sounds;
}

/** A wording with the readings of each of its characters. */
interface Spelt {
  form: string;
  readings: readonly (readonly string[])[];
}

/** Fewer letters than this are no mixture of syllables and initials: DIP is a term of its own. */
const leastMixed = 4;

/** More letters than this are no wordings. */
const longest = 60;

/**
 * The wording, or the row of wordings, that letters stand for: `youeryuan` and `yey` are 幼儿园,
 * `xijiyinshui` is 西吉饮水. Full syllables are surer than some, some surer than initials only.
 * @returns null where the letters stand for nothing that is known
 */
export function readPinyin(typed: string, { forms, sounds }: PinyinTools): string | null {
  const letters = typed.replace(/[^a-z]/gu, "");
  if (letters.length < 2 || letters.length > longest) return null;
  const spelt = forms
    .map((form): Spelt => ({ form, readings: [...form].map((sign) => sounds.readings.get(sign) ?? []) }))
    .filter(({ readings }) => readings.length > 1 && readings.every((list) => list.length > 0));
  const whole = spelt.filter(({ readings }) => readings.length <= letters.length);
  const found =
    whole.find(({ readings }) => fullEnds(letters, readings).includes("")) ??
    (letters.length < leastMixed
      ? undefined
      : whole.find(({ readings }) => readings.length < letters.length && isMixed(letters, readings))) ??
    whole.find(({ readings }) => readings.length === letters.length && isMixed(letters, readings));
  return found?.form ?? readRow(letters, spelt) ?? readBeginning(letters, spelt);
}

/** The beginning of a wording, written in full: jiaoyu is 教育, though only 教育局 is known. */
function readBeginning(letters: string, spelt: readonly Spelt[]): string | null {
  for (const { form, readings } of spelt) {
    for (let length = 2; length < readings.length; length += 1) {
      if (fullEnds(letters, readings.slice(0, length)).includes("")) return form.slice(0, length);
    }
  }
  return null;
}

/** Several wordings one after the other, written in full; the longest are tried first. */
function readRow(letters: string, spelt: readonly Spelt[]): string | null {
  const byLength = spelt.toSorted((a, b) => b.readings.length - a.readings.length);
  const dead = new Set<string>();
  const read = (rest: string): string | null => {
    if (rest === "") return "";
    if (dead.has(rest)) return null;
    for (const { form, readings } of byLength) {
      for (const end of fullEnds(rest, readings)) {
        const more = read(end);
        if (more !== null) return form + more;
      }
    }
    dead.add(rest);
    return null;
  };
  return read(letters);
}

/** What can be left of letters that begin with all characters in full. */
function fullEnds(letters: string, readings: Spelt["readings"]): string[] {
  let ends = [letters];
  for (const list of readings) {
    ends = ends.flatMap((end) =>
      list.filter((reading) => end.startsWith(reading)).map((reading) => end.slice(reading.length)),
    );
  }
  return [...new Set(ends)];
}

/** True for letters that give some characters in full, others by their first letter, or by zh, ch, sh. */
function isMixed(letters: string, [first, ...rest]: Spelt["readings"]): boolean {
  if (first === undefined) return letters === "";
  return first.some((reading) =>
    [reading, /^[zcs]h/u.exec(reading)?.[0], reading.charAt(0)].some(
      (part) => part !== undefined && letters.startsWith(part) && isMixed(letters.slice(part.length), rest),
    ),
  );
}
