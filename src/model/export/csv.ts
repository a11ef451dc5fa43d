import type { Cell, FieldSpec, Row } from "./table.ts";

/** Between the entries of a list cell. */
export const listSeparator = "；";

/** What a spreadsheet would run as a formula when a cell begins with it. */
const formulaStart = /^[=+\-@\t\r]/u;
const needsQuotes = /[",\r\n]/u;

function joinList(list: readonly (string | number)[]): string {
  const entries = list.map(String);
  const clash = entries.find((entry) => entry.includes(listSeparator));
  if (clash !== undefined)
    throw new Error(`list entry “${clash}” contains “${listSeparator}”, which separates entries`);
  return entries.join(listSeparator);
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : joinList(cell);
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV after RFC 4180 for spreadsheets: UTF-8 with BOM, CRLF, no cell that would run as a formula. */
export function toCsv(fields: readonly Pick<FieldSpec, "name">[], rows: readonly Row[]): string {
  const header = fields.map((field) => field.name).join(",");
  const lines = rows.map((row) => fields.map((field) => cellText(row[field.name] ?? null)).join(","));
  return `\uFEFF${[header, ...lines].join("\r\n")}\r\n`;
}
