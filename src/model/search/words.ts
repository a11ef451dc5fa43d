/** Splits running text into words, as the index does. */
export type Split = (text: string) => string[];

/**
 * A split with what a browser offers. One that cannot split Chinese takes every character for a
 * word: it finds more, and less exactly.
 */
export function splitWith(segmenter: Intl.Segmenter | undefined): Split {
  if (!segmenter) return (text) => text.match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
  return (text) => [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** Words of a text: the index is split the same way. */
export const wordsOf: Split = splitWith(
  typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh-CN", { granularity: "word" }) : undefined,
);

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
