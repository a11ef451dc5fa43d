import type { JudgedItem, JudgedQuery } from "./judged.ts";

/** From this grade on, an item is what the query should find. */
const relevantFrom = 2;

/** How many results are looked at: as far as most readers go. */
export const looked = 10;

/** How well one query did. */
export interface Score {
  /** Found among the first five, out of as many as could be there; null where nothing is relevant. */
  readonly recall5: number | null;
  readonly recall10: number | null;
  /** 1 ÷ rank of the first right result, 0 where none of the first ten is; null where nothing is relevant. */
  readonly reciprocalRank: number | null;
  /** True when nothing at all was listed. */
  readonly empty: boolean;
  /** What should be among the first five and is not; empty where five right results leave no room. */
  readonly missed: readonly JudgedItem[];
}

const matches = (url: string, address: string): boolean =>
  url.endsWith("*") ? address.startsWith(url.slice(0, -1)) : url === address;

const isFound = ({ urls }: JudgedItem, addresses: readonly string[]): boolean =>
  addresses.some((address) => urls.some((url) => matches(url, address)));

/** The items a query should find. */
export const relevantItems = ({ relevant }: JudgedQuery): readonly JudgedItem[] =>
  relevant.filter(({ grade }) => grade >= relevantFrom);

/**
 * Relevant items among the first `k` results ÷ the smaller of `k` and their number.
 * @returns null where nothing is relevant
 */
export function recallAt(k: number, items: readonly JudgedItem[], addresses: readonly string[]): number | null {
  if (items.length === 0) return null;
  const first = addresses.slice(0, k);
  const possible = Math.min(k, items.length);
  return Math.min(possible, items.filter((item) => isFound(item, first)).length) / possible;
}

function reciprocalRank(items: readonly JudgedItem[], addresses: readonly string[]): number | null {
  if (items.length === 0) return null;
  const index = addresses.slice(0, looked).findIndex((address) => items.some((item) => isFound(item, [address])));
  return index === -1 ? 0 : 1 / (index + 1);
}

/**
 * Scores the results of a query.
 * @param addresses results, best first, without the site's origin
 */
export function scoreOf(judged: JudgedQuery, addresses: readonly string[]): Score {
  const items = relevantItems(judged);
  const recall5 = recallAt(5, items, addresses);
  const first = addresses.slice(0, 5);
  return {
    recall5,
    recall10: recallAt(looked, items, addresses),
    reciprocalRank: reciprocalRank(items, addresses),
    empty: addresses.length === 0,
    missed: recall5 === 1 ? [] : items.filter((item) => !isFound(item, first)),
  };
}
