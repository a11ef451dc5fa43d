import type { CardFacts } from "./card.ts";

const between = "/";

/** Facts as one word that no question holds: `x2025/2027-12/running/task`. */
export function packFacts({ year, due, status, kind }: CardFacts): string {
  return `x${[year, due, status, kind].join(between)}`;
}

/** The facts in that word. */
export function readFacts(word: string): CardFacts {
  const [year = "", due = "", status = "", kind = ""] = word.slice(1).split(between);
  return { year, due, status: status as CardFacts["status"], kind: kind as CardFacts["kind"] };
}
