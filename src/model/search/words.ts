/** Splits running text into words, as the index does. */
export type Split = (text: string) => string[];

// Browsers that cannot split Chinese take every character for a word: they find more, and less exactly.
const segmenter =
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh-CN", { granularity: "word" }) : undefined;

/** Words of a text: the index is split the same way. */
export function wordsOf(text: string): string[] {
  if (!segmenter) return text.match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** Offsets at which a word of a text begins or ends. */
export function bordersOf(text: string, split: Split): Set<number> {
  const borders = new Set([0, text.length]);
  let end = 0;
  for (const word of split(text)) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    borders.add(start).add(end);
  }
  return borders;
}
