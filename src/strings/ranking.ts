import { nameList, sameAmount } from "./ties.ts";

/** A name with its value as readers see it; `value` decides the order, `null` is unknown. */
export interface Ranked {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/**
 * One value and all that have it: 教育，27项; 教育和民政，都是5项.
 * @param counted what is counted where not all are named
 */
export function held(rows: readonly Ranked[], counted?: string): string {
  const names = nameList(
    rows.map((row) => row.label),
    counted,
  );
  return `${names}，${sameAmount(rows.map((row) => row.text))}`;
}

/** Rows that have the same value, the largest value first; what is not known is left out. */
export function ranks<Row extends Ranked>(rows: readonly Row[]): Row[][] {
  const known = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const values = [...new Set(known.map((row) => row.value))];
  return values.map((value) => known.filter((row) => row.value === value));
}

/** What stands at the end of a list; nothing where the first two ranks say it all. */
function tail(lowest: readonly Ranked[] | undefined, counted = "个"): string {
  if (lowest === undefined) return "";
  if (lowest.length > 3) {
    return `；最少的有${lowest.length}${counted}，${sameAmount(lowest.map((row) => row.text))}`;
  }
  return `；最少的是${held(lowest)}`;
}

/**
 * The order of a list in words: 最多的是教育，27项；其次是卫生健康，20项；最少的有5个，都是1项.
 * All alike: 教育和民政，都是5项. Empty when nothing is known.
 * @param counted what is counted where not all are named
 */
export function ranking(rows: readonly Ranked[], counted?: string): string {
  const [best, next, ...rest] = ranks(rows);
  if (!best) return "";
  if (!next) return held(best, counted);
  return `最多的是${held(best, counted)}；其次是${held(next, counted)}${tail(rest.at(-1), counted)}`;
}
