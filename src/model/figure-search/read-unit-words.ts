import { isWordEnd, type Reading, type Scan } from "./scan.ts";
import { readPer, readUnit } from "./units.ts";

/** Reads 每人每月 at a position; what is counted per anything unknown stays text. */
function readPers({ text, at, units }: Scan): Reading | null {
  const per: string[] = [];
  let end = at;
  while (text[end] === "每") {
    const next = readPer(text, end + 1, units);
    if (next === undefined) break;
    per.push(next);
    end += next.length + 1;
  }
  return end === at ? null : { length: end - at, asks: { per } };
}

/** Reads a unit without a number: 单位元, 元/月. */
function readUnitAlone({ text, at, isStart, units }: Scan): Reading | null {
  if (!isStart) return null;
  const label = /^单位[:是]?\s?/u.exec(text.slice(at, at + 4))?.[0] ?? "";
  const unit = readUnit(text, at + label.length, units);
  if (unit === null || !isWordEnd(text, at + label.length + unit.length)) return null;
  if (label === "" && unit.per.length === 0 && unit.base !== "%") return null;
  return { length: label.length + unit.length, asks: { unit: unit.base, per: unit.per } };
}

/** Reads what is counted and what it is counted per, where no number stands beside it. */
export const readUnitWords = (scan: Scan): Reading | null => readPers(scan) ?? readUnitAlone(scan);
