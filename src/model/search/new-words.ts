/** So many pairs of characters that stand nowhere else make a text worth keeping. */
const fewest = 2;

/**
 * The texts that say something which those before them do not: what only repeats is left out, so
 * that pages stay small.
 * @param said what is said already
 */
export function withNewWords(texts: readonly string[], said: string): string[] {
  const known = new Set(pairsOf(said));
  return texts.filter((text) => {
    const fresh = pairsOf(text).filter((pair) => !known.has(pair));
    for (const pair of fresh) known.add(pair);
    return fresh.length >= fewest;
  });
}

/** Neighbouring characters, without those that stand beside a sign. */
function pairsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}%℃.]+/u).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((second, at) => (characters[at] ?? "") + second);
  });
}
