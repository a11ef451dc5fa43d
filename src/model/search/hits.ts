import { metaWeights } from "./fields.ts";
import type { Hits } from "./rank.ts";

/** A page that the index gives back. */
export interface RawHit {
  id: string;
  score: number;
}

const strongest = Math.max(...Object.values(metaWeights));

/** How well pages match a code, by the field in which they hold it. */
export function codeHits(found: readonly RawHit[], pages: number): Hits {
  const rarity = Math.log(1 + (pages - found.length + 0.5) / (found.length + 0.5));
  return new Map(found.map(({ id, score }) => [id, Math.min(1, score / rarity / strongest)]));
}

/** How well pages match words, beside the page that matches them best. */
export function wordHits(found: readonly RawHit[]): Hits {
  const best = Math.max(...found.map(({ score }) => score));
  return new Map(found.map(({ id, score }) => [id, 0.1 + 0.8 * (score / best)]));
}

/** Hits that count for less. */
export function weaker(hits: Hits, share: number): Hits {
  return new Map([...hits].map(([id, strength]) => [id, strength * share]));
}

/** The better of several ways in which a page matches, and a little for every other way. */
export function eitherHits(ways: readonly Hits[]): Hits {
  const merged = new Map<string, number>();
  for (const way of ways) {
    for (const [id, strength] of way) {
      const before = merged.get(id);
      merged.set(id, before === undefined ? strength : Math.max(before, strength) + 0.1 * Math.min(before, strength));
    }
  }
  return merged;
}
