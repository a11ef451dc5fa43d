import type { Amount, FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { isWithinPlace } from "./places.ts";

/** ≥50% and ≤80% are one amount; two amounts bound on the same side are not. */
function bothAmounts(a: Amount, b: Amount): Amount | null {
  const [low, high] = a.max === null ? [a, b] : [b, a];
  if (low.max !== null || high.min !== null || low.min === null || high.max === null) return null;
  if (low.min > high.max) return null;
  return { ...low, max: high.max, maxOpen: high.maxOpen };
}

function withAmount(query: FigureQuery, { amount, unit }: Partial<FigureQuery>): FigureQuery | null {
  if (!amount || query.amount === null) return query;
  if (unit !== undefined && query.unit !== null && unit !== query.unit) return null;
  const both = bothAmounts(query.amount, amount);
  return both === null ? null : { ...query, amount: both };
}

/** 固原市西吉县 is the place within the other. */
function narrower(a: string, b: string, names: FigureNames): string | null {
  if (isWithinPlace(b, a, names.places)) return b;
  return isWithinPlace(a, b, names.places) ? a : null;
}

const single = ["unit", "department", "role", "status", "verdict", "kind"] as const;

/** What a question asks with one part more; `null` where the part contradicts what was asked before. */
export function combine(query: FigureQuery, asks: Partial<FigureQuery>, names: FigureNames): FigureQuery | null {
  const clash = single.some((name) => asks[name] != null && query[name] !== null && asks[name] !== query[name]);
  const hasDue = query.dueFrom !== null || query.dueTo !== null;
  if (clash || (hasDue && asks.dueFrom !== undefined)) return null;
  const base = withAmount(query, asks);
  const scope = asks.scope && query.scope ? narrower(query.scope, asks.scope, names) : (asks.scope ?? query.scope);
  if (base === null || (scope === null && asks.scope != null)) return null;
  const per = [...new Set([...query.per, ...(asks.per ?? [])])];
  const amount = query.amount === null ? (asks.amount ?? null) : base.amount;
  return { ...query, ...asks, amount, scope, per };
}

/** True where 到期 behind a deadline says nothing more. */
export const isDueAlready = (query: FigureQuery, word: string): boolean =>
  word === "到期" && (query.dueFrom !== null || query.dueTo !== null);
