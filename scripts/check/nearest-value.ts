import { isRealDate } from "../../src/schemas/primitives.ts";

/** Nobody means a date, a number or an identifier by a text longer than this. */
const longest = 80;

const pad = (value: number): string => String(value).padStart(2, "0");

const writtenDate =
  /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})?)?)?\s*[年月日号]?(?:底前?|末|前|以前|之前)?\s*$/u;

/** The date somebody meant: `2025年3月5日` → `2025-03-05`, `2025-02-30` → `2025-02-28`. */
export function nearestDate(value: string): string | null {
  const match = value.length > longest ? null : writtenDate.exec(value.normalize("NFKC"));
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  const realMonth = Math.min(Math.max(Number(month), 1), 12);
  if (day === undefined) return `${year}-${pad(realMonth)}`;
  const wanted = Math.max(Number(day), 1);
  for (let number = Math.min(wanted, 31); number > 0; number -= 1) {
    const date = `${year}-${pad(realMonth)}-${pad(number)}`;
    if (isRealDate(date)) return date;
  }
  return null;
}

/** The nearest identifier of lower-case letters, digits and hyphens, or null. */
export function nearestSlug(value: string): string | null {
  if (value.length > longest) return null;
  const slug = value
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\s_.·–—]+/gu, "-")
    .replace(/[^a-z0-9-]/gu, "")
    .replace(/-{2,}/gu, "-")
    .replace(/^-|-$/gu, "");
  return slug === "" ? null : slug;
}

const factors: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 };

/** The plain number somebody meant: `8万` → `80000`, `1,200` → `1200`, `74%` → `74`. */
export function nearestNumber(value: string): string | null {
  if (value.length > longest) return null;
  const match = /^\s*([-+]?[\d,]+(?:\.\d+)?)\s*([万亿千百])?\D{0,6}$/u.exec(value.normalize("NFKC"));
  if (!match) return null;
  const number = Number(match[1]?.replaceAll(",", "")) * (factors[match[2] ?? ""] ?? 1);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : null;
}
