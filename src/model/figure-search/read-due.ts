import type { PartialDate } from "../dates.ts";
import { isInsideCode, type Reading, type Scan } from "./scan.ts";

const date =
  /(?:到|截至|截止|在)?(?<year>20[1-6]\d)(?:年(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\d|0?[1-9])日)?)?|-(?<shortMonth>1[0-2]|0[1-9])(?:-(?<shortDay>3[01]|[12]\d|0[1-9]))?(?!\d))?/uy;
const yearWord = /(?<word>去年|今年|明年|后年)/uy;
const yearWords: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 后年: 2 };
const end = /(?:年?[底末])?(?<side>以前|之前|前|以后|之后|后|起|及以后|以来)?(?:到期|完成)?/uy;
const sign = /(?<sign>>=|<=|[≥≤<>]|不晚于|不早于|早于|晚于)?\s?/uy;
const joint = /\s?[-‐‑–—―−~∼〜至到]+\s?/uy;

interface DatePart {
  date: PartialDate;
  end: number;
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const pad = (value: string): string => value.padStart(2, "0");

function readDate({ text, names }: Scan, at: number): DatePart | null {
  const word = matchAt(yearWord, text, at)?.groups?.word;
  if (word !== undefined) {
    const year = Number(names.siteDay.slice(0, 4)) + (yearWords[word] ?? 0);
    return { date: String(year), end: at + word.length };
  }
  const found = matchAt(date, text, at);
  if (found === null || /^\d\d$/u.test(text.slice(date.lastIndex - 1, date.lastIndex + 1))) return null;
  const { year = "", month, day, shortMonth, shortDay } = found.groups ?? {};
  const parts = [month ?? shortMonth, day ?? shortDay].flatMap((part) => (part === undefined ? [] : [pad(part)]));
  return { date: [year, ...parts].join("-"), end: date.lastIndex };
}

/** 2025-2027: from one date to another. */
function readRange(scan: Scan, from: DatePart): Reading | null {
  const sign = matchAt(joint, scan.text, from.end)?.[0];
  const to = sign === undefined ? null : readDate(scan, from.end + sign.length);
  if (to === null || to.date < from.date) return null;
  const tail = matchAt(end, scan.text, to.end)?.[0] ?? "";
  return { length: to.end + tail.length - scan.at, asks: { dueFrom: from.date, dueTo: to.date } };
}

const sides: Readonly<Record<string, "from" | "to">> = {
  ...{ "≥": "from", ">=": "from", ">": "from", 不早于: "from", 晚于: "from" },
  ...{ "≤": "to", "<=": "to", "<": "to", 不晚于: "to", 早于: "to" },
  ...{ 以前: "to", 之前: "to", 前: "to" },
  ...{ 以后: "from", 之后: "from", 后: "from", 起: "from", 及以后: "from", 以来: "from" },
};

/**
 * Reads a deadline at a position: 2027, 2027年前, 2025年12月, 2025-2027, 今年; `null` where there
 * is none. Dates “before” and “after” count themselves in: a promise for 2027 is due by its last day.
 */
export function readDue(scan: Scan): Reading | null {
  const { text, at } = scan;
  if (isInsideCode(text, at)) return null;
  const before = matchAt(sign, text, at);
  const first = readDate(scan, at + (before?.[0].length ?? 0));
  if (first === null) return null;
  const named = before?.groups?.sign;
  const range = named === undefined ? readRange(scan, first) : null;
  if (range !== null) return range;
  const tail = matchAt(end, text, first.end);
  const length = first.end + (tail?.[0].length ?? 0) - at;
  const isYearAlone = /\d$/u.test(text.slice(at, at + length)) && first.date.length === 4;
  if (isYearAlone && /^[a-z]/iu.test(text.slice(at + length))) return null;
  const side = sides[named ?? tail?.groups?.side ?? ""];
  return {
    length,
    asks: {
      dueFrom: side === "to" ? null : first.date,
      dueTo: side === "from" ? null : first.date,
    },
  };
}
