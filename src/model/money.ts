import type { AppointmentsEntry } from "../schemas/appointments.ts";
import type { FiscalEntry } from "../schemas/fiscal.ts";
import { type Entry, found } from "./catalogue.ts";
import type { Document, FiscalReason, FiscalReports, FiscalTable, Notices, Unit } from "./records.ts";

/** The tables of one document with the offices that pay. */
function linkTables({ id, data }: Entry<FiscalEntry>, units: ReadonlyMap<string, Unit>): FiscalTable[] {
  return data.tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ payer, ...row }) => ({
      ...row,
      payer: payer === undefined ? null : found(units, payer, `fiscal ${id} ${row.id}`),
    })),
  }));
}

/** The reasons of one document with the rows they speak of. */
function linkReasons({ id, data }: Entry<FiscalEntry>, tables: readonly FiscalTable[]): FiscalReason[] {
  const known = new Map(tables.map((table) => [table.id, table]));
  return data.reasons.map(({ table: key, rows, ...reason }) => {
    const where = `fiscal ${id} ${reason.id}`;
    const table = found(known, key, where);
    const rowsById = new Map(table.rows.map((row) => [row.id, row]));
    return { ...reason, table, rows: rows.map((row) => found(rowsById, row, where)) };
  });
}

/** Tables of money with the documents that print them; paying offices and rows are linked where they are known. */
export function linkFiscal(
  entries: readonly Entry<FiscalEntry>[],
  catalogue: { documents: ReadonlyMap<string, Document>; units: ReadonlyMap<string, Unit> },
): FiscalReports[] {
  return entries.map((entry) => {
    const document = found(catalogue.documents, entry.id, `fiscal ${entry.id}`);
    const tables = linkTables(entry, catalogue.units);
    return { document, tables, goals: entry.data.goals, reasons: linkReasons(entry, tables) };
  });
}

/** Appointment notices with the documents that print them. */
export function linkNotices(
  entries: readonly Entry<AppointmentsEntry>[],
  documents: ReadonlyMap<string, Document>,
): Notices[] {
  return entries.map(({ id, data }) => ({
    document: found(documents, id, `appointments ${id}`),
    notices: data.notices,
  }));
}
