/** Compares by code point, so that order never depends on a locale. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Groups values by a key, keeping the order of first appearance. */
export function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Groups as a list, largest first; equal sizes keep the order of first appearance. */
export function largestFirst<T, K>(groups: ReadonlyMap<K, T[]>): [K, T[]][] {
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

/** The distinct values, in order of first appearance. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
