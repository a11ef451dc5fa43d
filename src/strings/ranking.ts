/** A name with its value as readers see it; `value` decides the order, `null` is unknown. */
export interface Ranked {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** Names in a row: 甲; 甲和乙; 甲、乙和丙; 甲、乙等5个. */
export function nameList(labels: readonly string[]): string {
  const [first = "", second, third] = labels;
  if (second === undefined) return first;
  if (third === undefined) return `${first}和${second}`;
  return labels.length === 3 ? `${first}、${second}和${third}` : `${first}、${second}等${labels.length}个`;
}

/** One value and all that have it: 教育，27项; 教育和民政，各5项. */
export function held(rows: readonly Ranked[]): string {
  const text = rows[0]?.text ?? "";
  return `${nameList(rows.map((row) => row.label))}，${rows.length > 1 ? "各" : ""}${text}`;
}

/** Rows that have the same value, the largest value first; what is not known is left out. */
export function ranks<Row extends Ranked>(rows: readonly Row[]): Row[][] {
  const known = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const values = [...new Set(known.map((row) => row.value))];
  return values.map((value) => known.filter((row) => row.value === value));
}

/** What stands at the end of a list; nothing where the first two ranks say it all. */
function tail(lowest: readonly Ranked[] | undefined): string {
  if (lowest === undefined) return "";
  if (lowest.length > 3) return `；最少的有${lowest.length}个，各${lowest[0]?.text ?? ""}`;
  return `；最少的是${held(lowest)}`;
}

/**
 * The order of a list in words: 最多的是教育，27项；其次是卫生健康，20项；最少的有5个，各1项.
 * All alike: 教育和民政，各5项. Empty when nothing is known.
 */
export function ranking(rows: readonly Ranked[]): string {
  const [best, next, ...rest] = ranks(rows);
  if (!best) return "";
  if (!next) return held(best);
  return `最多的是${held(best)}；其次是${held(next)}${tail(rest.at(-1))}`;
}
