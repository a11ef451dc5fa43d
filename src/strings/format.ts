/** A partial date in words: `2025-03` → 2025年3月. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const parts = [`${year}年`];
  if (month !== undefined) parts.push(`${month}月`);
  if (day !== undefined) parts.push(`${day}日`);
  return parts.join("");
}

/** A deadline in words, no more precise than printed: `2025` with the note 年底 → 2025年（年底）. */
export function formatDue(date: string, note?: string): string {
  return note ? `${formatDate(date)}（${note}）` : formatDate(date);
}

/** A number without grouping and without binary dust: 4.5, 80000. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/**
 * A value in the scale the document printed it: 80000 printed as “8万人” gives 8万.
 * @param stated the printed words, which show the scale
 */
export function formatValue(value: number, stated: string): string {
  if (stated.includes(formatNumber(value))) return formatNumber(value);
  if (stated.includes("亿") && Math.abs(value) >= 1e7) return `${formatNumber(value / 1e8)}亿`;
  if (stated.includes("万") && Math.abs(value) >= 1e3) return `${formatNumber(value / 1e4)}万`;
  return formatNumber(value);
}
