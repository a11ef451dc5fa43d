/** A printed date as precise as the document: `2027`, `2025-12` or `2025-03-31`. */
export type PartialDate = string;

const pad = (value: number): string => String(value).padStart(2, "0");

/** Last day of a month; `month` counts from 1. */
function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day on which a partial date is still kept: `2024-02` → `2024-02-29`. */
export function lastDayOf(date: PartialDate): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${pad(month)}-${pad(day ?? lastDayOfMonth(year, month))}`;
}

/** The first day a partial date covers: `2024-02` → `2024-02-01`. */
export function firstDayOf(date: PartialDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
}

/** Whole days from one day to another (both `YYYY-MM-DD`); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The year of a partial date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
