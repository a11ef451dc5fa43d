import { toCsv } from "../export/csv.ts";
import { type FigureList, figureColumns, figureRows } from "./figure-rows.ts";

/** Results as CSV, in their order. `site` stands before each path: `https://example.org`, or nothing. */
export function figureCsv(list: FigureList, site: string): string {
  const fields = figureColumns.map((name) => ({ name }));
  return toCsv(fields, figureRows(list, site));
}
