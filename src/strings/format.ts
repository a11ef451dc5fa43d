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

/**
 * A number without grouping and without binary dust: 4.5, 80000.
 * Every printed digit stays, up to the 15 that a fraction can hold.
 */
export function formatNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

/** The scales of Chinese numbers, largest first. */
const scales = [
  { word: "万亿", size: 1e12 },
  { word: "亿", size: 1e8 },
  { word: "万", size: 1e4 },
];

/** A value in one scale: 15000 in 万 → 1.5万; `null` where digits would be lost. */
function inScale(value: number, { word, size }: (typeof scales)[number]): string | null {
  const number = formatNumber(value / size);
  return formatNumber(Number(number) * size) === formatNumber(value) ? `${number}${word}` : null;
}

/**
 * A value in the scale the document printed it: 80000 printed as “8万人” gives 8万. What is less
 * than a tenth of that scale stands in the next smaller one: 5000000 printed as “0.05亿元” gives
 * 500万. The text always means exactly the value.
 * @param stated the printed words, which show the scale
 */
export function formatValue(value: number, stated: string): string {
  const full = formatNumber(value);
  if (stated.includes(full)) return full;
  const largest = scales.findIndex(({ word }) => stated.includes(word));
  if (largest === -1) return full;
  const scale = scales.slice(largest).find(({ word, size }) => {
    return Math.abs(value) >= (stated.includes(word) ? size / 10 : size);
  });
  return (scale && inScale(value, scale)) ?? full;
}
