/** Characters of each syllable without tone (`you` → 幼有由…), as browsers load them. */
export type SoundFile = Readonly<Record<string, string>>;

/** The readings of each character. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** Readings by character. */
export function readSounds(file: SoundFile): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(file)) {
    for (const character of characters) {
      const readings = sounds.get(character);
      if (readings) readings.push(syllable);
      else sounds.set(character, [syllable]);
    }
  }
  return sounds;
}

/** What many people here do not tell apart, by ear or on the keyboard: zh and z, ing and in. */
export function loosely(syllable: string): string {
  return syllable.replace(/^([zcs])h/u, "$1").replace(/ng$/u, "n");
}

/** True when two characters may sound the same. */
export function soundAlike(a: string, b: string, sounds: Sounds): boolean {
  if (a === b) return true;
  const loose = (character: string) => (sounds.get(character) ?? []).map(loosely);
  const others = new Set(loose(b));
  return loose(a).some((syllable) => others.has(syllable));
}
