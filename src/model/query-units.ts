/** Everyday words and the official terms they stand for. */
export interface Synonym {
  say: readonly string[];
  means: readonly string[];
}

/** One part of a question, with other words for the same thing. */
export interface QueryUnit {
  text: string;
  means: readonly string[];
}

/** A question in the form in which it is searched: compatibility forms folded, no outer space. */
export const normalizeQuery = (query: string): string => query.normalize("NFKC").trim();

/** The longest everyday word that the text begins with. */
function longestAt(text: string, words: ReadonlyMap<string, readonly string[]>, longest: number): string | null {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (words.has(word)) return word;
  }
  return null;
}

function meanings(synonyms: readonly Synonym[]): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const { say, means } of synonyms) {
    for (const word of say) {
      const key = normalizeQuery(word);
      words.set(key, [...(words.get(key) ?? []), ...means]);
    }
  }
  return words;
}

/**
 * Takes a question apart: everyday words that stand for official terms, longest first, and the
 * words between them.
 * @param split splits running text into words, as the search index does
 */
export function unitsOf(query: string, synonyms: readonly Synonym[], split: (text: string) => string[]): QueryUnit[] {
  const words = meanings(synonyms);
  const longest = Math.max(0, ...[...words.keys()].map((word) => word.length));
  const units: QueryUnit[] = [];
  let between = "";
  const flush = () => {
    units.push(...split(between).map((text) => ({ text, means: [] })));
    between = "";
  };
  for (let at = 0; at < query.length; ) {
    const word = longestAt(query.slice(at, at + longest), words, longest);
    if (word === null) {
      between += query[at];
      at += 1;
      continue;
    }
    flush();
    units.push({ text: word, means: words.get(word) ?? [] });
    at += word.length;
  }
  flush();
  return units.filter((unit, index) => units.findIndex((other) => other.text === unit.text) === index);
}
