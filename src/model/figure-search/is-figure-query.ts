import { boundOf } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { queryParser } from "./parse-query.ts";

/** Enough to read amounts and units; names make no difference here. */
const noNames: FigureNames = { siteDay: "2000-01-01", places: [], departments: [], units: [] };

const parse = queryParser(noNames);

/** True where a question names a number with a unit, or a bound: it can be asked of the figures as well. */
export function isFigureQuery(text: string): boolean {
  const { amount, unit, per } = parse(text);
  if (amount === null) return false;
  return unit !== null || per.length > 0 || boundOf(amount) !== "exactly";
}
