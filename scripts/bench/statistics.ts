/** Sum ÷ number; null for no numbers. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value below which a share of all values lies (nearest rank); null for no values.
 * @param share from 0 to 1: 0.5 is the median, 1 the largest
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
