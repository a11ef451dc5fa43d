import { moneyFieldWords } from "../../../strings/data-fields-money.ts";
import { fiscalPartId } from "../../fiscal.ts";
import { pathOf } from "../../paths.ts";
import type { Document, FiscalReason, Ledger } from "../../records.ts";
import { defineTable } from "../table.ts";

/** A reason with the document that prints it. */
interface Printed {
  document: Document;
  reason: FiscalReason;
}

const printedReasons = ({ fiscal }: Ledger): Printed[] =>
  fiscal.flatMap(({ document, reasons }) => reasons.map((reason) => ({ document, reason })));

/** One record per reason that a report gives for money paid slowly. */
export const fiscalReasons = defineTable({
  name: "fiscal-reasons",
  records: printedReasons,
  words: moneyFieldWords["fiscal-reasons"],
  fields: [
    { name: "id", kind: "text", required: true, read: ({ document, reason }) => fiscalPartId(document, reason) },
    { name: "document", kind: "text", required: true, references: "documents", read: ({ document }) => document.id },
    { name: "report", kind: "text", required: true, read: ({ reason }) => reason.table.report },
    { name: "table", kind: "text", required: true, read: ({ reason }) => reason.table.id },
    { name: "rows", kind: "list", required: true, read: ({ reason }) => reason.rows.map((row) => row.id) },
    { name: "rowLabels", kind: "list", required: true, read: ({ reason }) => reason.rows.map((row) => row.label) },
    { name: "reason", kind: "text", required: true, read: ({ reason }) => reason.reason },
    { name: "line", kind: "integer", required: true, read: ({ reason }) => reason.line },
    { name: "url", kind: "text", required: true, read: ({ document, reason }) => pathOf.fiscalPart(document, reason) },
  ],
});
