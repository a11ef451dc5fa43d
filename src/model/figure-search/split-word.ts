/** Longer parts are not looked for: no name in the data is. */
const longest = 20;

/** The longest part of a word from a position on that occurs in the corpus; empty where not even two characters do. */
function longestPart(word: string, from: number, corpus: string): string {
  let part = "";
  for (let end = from + 2; end <= Math.min(word.length, from + longest); end += 1) {
    const next = word.slice(from, end);
    if (!corpus.includes(next)) break;
    part = next;
  }
  return part;
}

/**
 * The parts of a word that nobody prints as a whole: 西吉养老金 → 西吉, 养老金. A word that occurs
 * stays whole; what occurs nowhere is left out.
 * @param corpus all texts, in the form of the word
 */
export function splitWord(word: string, corpus: string): string[] {
  if (corpus.includes(word)) return [word];
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = longestPart(word, at, corpus);
    if (part !== "") parts.push(part);
    at += Math.max(1, part.length);
  }
  return [...new Set(parts)];
}
