/** The entries of a list that share its largest number. */
export interface Lead {
  readonly names: readonly string[];
  readonly count: number;
  /** Every entry has that number: none of them leads. */
  readonly isEven: boolean;
}

/** Who leads a list of counts, in its order. */
export function leadOf(entries: readonly { readonly label: string; readonly count: number }[]): Lead {
  const count = Math.max(0, ...entries.map((entry) => entry.count));
  const names = entries.filter((entry) => entry.count === count).map((entry) => entry.label);
  return { names, count, isEven: names.length > 1 && names.length === entries.length };
}

/**
 * Names as one subject: 甲; 甲和乙; 甲、乙和丙; of more, the first two and how many: 甲、乙等5个部门.
 * @param counted what is counted where not all are named
 */
export function nameList(names: readonly string[], counted = "个"): string {
  if (names.length > 3) return `${names.slice(0, 2).join("、")}等${names.length}${counted}`;
  const and = names.some((name) => name.includes("和")) ? "、" : "和";
  return [names.slice(0, -1).join("、"), ...names.slice(-1)].filter(Boolean).join(and);
}

/** What one has, or each of several: 有5项, 各有5项. */
export function has(names: readonly string[], amount: string): string {
  return names.length > 1 ? `各有${amount}` : `有${amount}`;
}

/** Amounts of equal value: 5项; 都是5项. Words that differ (5项, 约5项) are all named. */
export function sameAmount(texts: readonly string[]): string {
  const different = [...new Set(texts)].join("或");
  return texts.length > 1 ? `都是${different}` : different;
}
