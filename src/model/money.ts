import type { AppointmentsEntry } from "../schemas/appointments.ts";
import type { FiscalEntry } from "../schemas/fiscal.ts";
import { type Entry, found } from "./catalogue.ts";
import type { Document, FiscalReports, Notices, Unit } from "./records.ts";

/** Tables of money with the documents that print them; paying offices are linked where they are known. */
export function linkFiscal(
  entries: readonly Entry<FiscalEntry>[],
  catalogue: { documents: ReadonlyMap<string, Document>; units: ReadonlyMap<string, Unit> },
): FiscalReports[] {
  return entries.map(({ id, data }) => ({
    document: found(catalogue.documents, id, `fiscal ${id}`),
    goals: data.goals,
    reasons: data.reasons,
    tables: data.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ payer, ...row }) => ({
        ...row,
        payer: payer === undefined ? null : found(catalogue.units, payer, `fiscal ${id} ${row.id}`),
      })),
    })),
  }));
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
