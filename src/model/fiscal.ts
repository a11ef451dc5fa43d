import type { Document, FiscalRow, FiscalTable } from "./records.ts";

/** Where in a table a value stands. */
interface CellPlace {
  row: FiscalRow;
  column: FiscalTable["columns"][number];
}

/** Id of one printed value: `<document>/<table>/<row>/<column>`. */
export function fiscalFigureId(document: Document, table: FiscalTable, { row, column }: CellPlace): string {
  return `${document.id}/${table.id}/${row.id}/${column.id}`;
}

/** Id of a goal or reason: `<document>/<key>`. */
export function fiscalPartId(document: Document, { id }: { id: string }): string {
  return `${document.id}/${id}`;
}

/** What a printed unit stands for in the base unit; units that are no scale of another stay as they are. */
const scales: Readonly<Record<string, { factor: number; unit: string }>> = {
  万元: { factor: 1e4, unit: "元" },
  亿元: { factor: 1e8, unit: "元" },
};

/** A printed value in the base unit: 1.7 亿元 → 170000000 元. */
export function inBaseUnit(value: number | null, unit: string | null): { value: number | null; unit: string | null } {
  const scale = unit === null ? undefined : scales[unit];
  if (scale === undefined || value === null) return { value, unit: scale?.unit ?? unit };
  // Rounding to cents removes what binary fractions add: 0.98 × 1e8 is not exactly 98000000.
  return { value: Math.round(value * scale.factor * 100) / 100, unit: scale.unit };
}

/** The measure's column of a table, if it has one. */
export function columnOf(table: FiscalTable, measure: FiscalTable["columns"][number]["measure"]) {
  return table.columns.find((column) => column.measure === measure);
}
