/** Longer words are not compared: nobody misspells an identifier of this length by a letter. */
const longestWord = 80;

/**
 * Number of letters to insert, delete, replace or swap to turn one word into the other
 * (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = to.map((_, column) => column).concat(to.length);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const swapped = letter === to[column - 1] && from[row - 1] === other;
      current.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (last[column] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (beforeLast[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/**
 * The candidate most like a word, or null when none is like it. Distance is weighed against
 * length, so that 农业局 finds 农业农村局 rather than 商务局; ties go to the first candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longestWord) return null;
  let best: string | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = word.length + candidate.length;
    if (Math.abs(word.length - candidate.length) / letters >= bestScore) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const score = distance / letters;
    if (score < bestScore && distance <= Math.max(1, Math.max(word.length, candidate.length) * 0.5)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
