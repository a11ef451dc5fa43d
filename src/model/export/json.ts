import { byCodePoint } from "../order.ts";
import type { Row } from "./table.ts";

const sorted = (row: Row): Row => Object.fromEntries(Object.entries(row).sort(([a], [b]) => byCodePoint(a, b)));

/** A JSON array with one record a line and sorted keys, so that two versions can be compared line by line. */
export function toJson(rows: readonly Row[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(sorted(row))).join(",\n")}\n]\n`;
}
