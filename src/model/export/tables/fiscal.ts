import { moneyFieldWords } from "../../../strings/data-fields-money.ts";
import { fiscalFigureId, inBaseUnit } from "../../fiscal.ts";
import { pathOf } from "../../paths.ts";
import type { Document, FiscalRow, FiscalTable, Ledger } from "../../records.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One printed value with everything around it. */
interface Printed {
  document: Document;
  table: FiscalTable;
  row: FiscalRow;
  column: FiscalTable["columns"][number];
  cell: FiscalRow["cells"][string];
}

/** Values of one row in the order of the columns; a cell that the document leaves out is no record. */
function valuesOf(document: Document, table: FiscalTable, row: FiscalRow): Printed[] {
  return table.columns.flatMap((column) => {
    const cell = row.cells[column.id];
    return cell === undefined ? [] : [{ document, table, row, column, cell }];
  });
}

/** All printed values in printed order. */
const printedValues = ({ fiscal }: Ledger): Printed[] =>
  fiscal.flatMap(({ document, tables }) =>
    tables.flatMap((table) => table.rows.flatMap((row) => valuesOf(document, table, row))),
  );

const inBase = ({ cell, column }: Printed) => inBaseUnit(cell.value, column.unit);

/** One record per value printed in a table of money. */
export const fiscal = defineTable({
  name: "fiscal",
  records: printedValues,
  words: moneyFieldWords.fiscal,
  fields: [
    {
      name: "id",
      kind: "text",
      required: true,
      read: ({ document, table, ...at }) => fiscalFigureId(document, table, at),
    },
    { name: "document", kind: "text", required: true, references: "documents", read: ({ document }) => document.id },
    { name: "report", kind: "text", required: true, read: ({ table }) => table.report },
    { name: "table", kind: "text", required: true, read: ({ table }) => table.id },
    { name: "tableTitle", kind: "text", required: true, read: ({ table }) => table.title },
    { name: "row", kind: "text", required: true, read: ({ row }) => row.id },
    { name: "rowLabel", kind: "text", required: true, read: ({ row }) => row.label },
    { name: "group", kind: "text", read: ({ row }) => row.group ?? null },
    { name: "payer", kind: "text", read: ({ row }) => row.payer?.printed ?? null },
    { name: "column", kind: "text", required: true, read: ({ column }) => column.id },
    { name: "columnLabel", kind: "text", required: true, read: ({ column }) => column.label },
    { name: "measure", kind: "code", required: true, codes: codes.measure, read: ({ column }) => column.measure },
    { name: "value", kind: "number", read: (printed) => inBase(printed).value },
    { name: "unit", kind: "text", read: (printed) => inBase(printed).unit },
    { name: "printedValue", kind: "number", read: ({ cell }) => cell.value },
    { name: "printedUnit", kind: "text", read: ({ column }) => column.unit },
    { name: "stated", kind: "text", required: true, read: ({ cell }) => cell.stated },
    { name: "isTotal", kind: "boolean", required: true, read: ({ row }) => row.isTotal },
    { name: "period", kind: "partial-date", required: true, read: ({ table }) => table.period },
    { name: "line", kind: "integer", required: true, read: ({ row }) => row.line },
    { name: "url", kind: "text", required: true, read: ({ document, table }) => pathOf.fiscalPart(document, table) },
  ],
});
