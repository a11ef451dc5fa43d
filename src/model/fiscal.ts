import type { Document, FiscalReports, FiscalRow, FiscalTable } from "./records.ts";

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

/** What of a table decides which chart it makes; a file's table has it as well as a linked one. */
type Tabled = Pick<FiscalTable, "printedAs" | "period" | "columns"> & {
  readonly rows: readonly Pick<FiscalRow, "isTotal" | "cells">[];
};

/** The measure's column of a table, if it has one. */
export function columnOf({ columns }: Pick<Tabled, "columns">, measure: FiscalTable["columns"][number]["measure"]) {
  return columns.find((column) => column.measure === measure);
}

/** The table that sets money paid against money allotted, fund by fund. */
export function directFundsTable<Table extends Tabled>(tables: readonly Table[]): Table | undefined {
  return tables.find(
    (table) =>
      table.printedAs === "table" && columnOf(table, "allotted") && columnOf(table, "paid") && columnOf(table, "rate"),
  );
}

/** That table with its column of rates, the rate of all funds together and the rate to be reached by its day. */
export function directFundsOf<Table extends Tabled>(reports: {
  readonly tables: readonly Table[];
  readonly goals: FiscalReports["goals"];
}) {
  const table = directFundsTable(reports.tables);
  const column = table && columnOf(table, "rate");
  const goal = reports.goals.find(({ due }) => table?.period.startsWith(due));
  if (!table || !column || !goal) return null;
  const total = table.rows.find((row) => row.isTotal)?.cells[column.id]?.value ?? null;
  return total === null ? null : { table, column, goal, total };
}
