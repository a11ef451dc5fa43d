import { figureSearchPath } from "../model/figure-search/figure-search-path.ts";
import { agesIn } from "../model/search/ages.ts";

/** A digit, a sign or a word for a bound: what reads amounts is loaded for these only. */
const mayBeFigure = /[\d≥≤＞＜>]|\p{Script=Han}成|至少|最少|最多|不低于|不少于|不超过|以[上下]/u;

/**
 * Address at which the figures themselves can be asked the same.
 * @returns null for a question that names no figure, or where the means to tell cannot be loaded
 */
export async function figureOffer(query: string): Promise<string | null> {
  const ages = agesIn(query);
  // Somebody's age is no figure of a promise.
  const rest = query
    .split("")
    .filter((_, at) => !ages.some(({ start, end }) => start <= at && at < end))
    .join("");
  if (!mayBeFigure.test(rest)) return null;
  try {
    const { isFigureQuery } = await import("../model/figure-search/is-figure-query.ts");
    return isFigureQuery(rest) ? figureSearchPath(query) : null;
  } catch {
    return null;
  }
}
