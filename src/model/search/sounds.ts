/** Characters of each syllable without tone (`you` → 幼有由…), as browsers load them. */
export type SoundFile = Readonly<Record<string, string>>;

/** How characters sound. */
export interface Sounds {
  /** The readings of each character. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** The same as people tell them apart. */
  loose: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Readings by character. */
export function readSounds(file: SoundFile): Sounds {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(file)) {
    for (const character of characters) {
      const list = readings.get(character);
      if (list) list.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  const loose = new Map([...readings].map(([character, list]) => [character, new Set(list.map(loosely))]));
  return { readings, loose };
}

/** What many people here do not tell apart, by ear or on the keyboard: zh and z, ing and in. */
export function loosely(syllable: string): string {
  return syllable.replace(/^([zcs])h/u, "$1").replace(/ng$/u, "n");
}

/** True when two characters may sound the same. */
export function soundAlike(a: string, b: string, { loose }: Sounds): boolean {
  if (a === b) return true;
  const [some, others] = [loose.get(a), loose.get(b)];
  if (!some || !others) return false;
  for (const syllable of some) if (others.has(syllable)) return true;
  return false;
}
