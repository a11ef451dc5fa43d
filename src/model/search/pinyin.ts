import type { Sounds } from "./sounds.ts";

/** How letters stand for a wording; the first is the surest. */
const manners = ["full", "mixed", "initials"] as const;

type Manner = (typeof manners)[number];

/** What pinyin is read with: wordings, the likeliest first. */
export interface PinyinTools {
  forms: readonly string[];
  sounds: Sounds;
}

/**
 * The wording, or the row of wordings, that letters stand for: `youeryuan` and `yey` are 幼儿园,
 * `xijiyinshui` is 西吉饮水.
 * @returns null where the letters stand for nothing that is known
 */
export function readPinyin(typed: string, { forms, sounds }: PinyinTools): string | null {
  const letters = typed.replace(/[^a-z]/gu, "");
  if (letters.length < 2) return null;
  for (const manner of manners) {
    const found = forms.find((form) => mannersOf(letters, form, sounds).includes(manner));
    if (found !== undefined) return found;
  }
  return readRow(letters, { forms, sounds });
}

/** Several wordings one after the other, written in full; the longest are tried first. */
function readRow(letters: string, { forms, sounds }: PinyinTools): string | null {
  const long = forms.filter((form) => form.length > 1).sort((a, b) => b.length - a.length);
  const dead = new Set<number>();
  const from = (start: number): string[] | null => {
    if (start === letters.length) return [];
    if (dead.has(start)) return null;
    for (const form of long) {
      for (const end of fullEnds(letters, start, [...form], sounds)) {
        const rest = from(end);
        if (rest) return [form, ...rest];
      }
    }
    dead.add(start);
    return null;
  };
  return from(0)?.join("") ?? null;
}

/** Where a wording can end that begins at `start` and is written in full. */
function fullEnds(letters: string, start: number, form: readonly string[], sounds: Sounds): number[] {
  let ends = [start];
  for (const character of form) {
    const readings = sounds.get(character) ?? [];
    ends = ends.flatMap((end) =>
      readings.filter((reading) => letters.startsWith(reading, end)).map((reading) => end + reading.length),
    );
    if (ends.length === 0) return [];
  }
  return [...new Set(ends)];
}

/** The manners in which letters can be read as a wording. */
function mannersOf(letters: string, form: string, sounds: Sounds): Manner[] {
  const characters = [...form];
  if (characters.length < 2 || characters.length > letters.length) return [];
  if (fullEnds(letters, 0, characters, sounds).includes(letters.length)) return ["full"];
  if (letters.length === characters.length) return hasInitials(letters, characters, sounds) ? ["initials"] : [];
  return isMixed(letters, 0, characters, sounds) ? ["mixed"] : [];
}

function hasInitials(letters: string, characters: readonly string[], sounds: Sounds): boolean {
  return characters.every((character, at) =>
    (sounds.get(character) ?? []).some((reading) => reading.startsWith(letters.charAt(at))),
  );
}

/** Some characters in full, others by their first letter, or by zh, ch, sh. */
function isMixed(letters: string, start: number, [first, ...rest]: readonly string[], sounds: Sounds): boolean {
  if (first === undefined) return start === letters.length;
  return (sounds.get(first) ?? []).some((reading) =>
    [reading, reading.slice(0, 2), reading.slice(0, 1)].some(
      (part) =>
        (part.length !== 2 || part === reading || part.endsWith("h")) &&
        letters.startsWith(part, start) &&
        isMixed(letters, start + part.length, rest, sounds),
    ),
  );
}
