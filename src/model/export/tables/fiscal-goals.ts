import { moneyFieldWords } from "../../../strings/data-fields-money.ts";
import { fiscalPartId, inBaseUnit } from "../../fiscal.ts";
import { pathOf } from "../../paths.ts";
import type { Document, FiscalReports, Ledger } from "../../records.ts";
import { defineTable } from "../table.ts";

/** A goal with the document that prints it. */
interface Printed {
  document: Document;
  goal: FiscalReports["goals"][number];
}

const printedGoals = ({ fiscal }: Ledger): Printed[] =>
  fiscal.flatMap(({ document, goals }) => goals.map((goal) => ({ document, goal })));

const inBase = ({ goal }: Printed) => inBaseUnit(goal.value, goal.unit);

/** One record per goal that a report on money sets: how much of it is to be paid by when. */
export const fiscalGoals = defineTable({
  name: "fiscal-goals",
  records: printedGoals,
  words: moneyFieldWords["fiscal-goals"],
  fields: [
    { name: "id", kind: "text", required: true, read: ({ document, goal }) => fiscalPartId(document, goal) },
    { name: "document", kind: "text", required: true, references: "documents", read: ({ document }) => document.id },
    { name: "label", kind: "text", required: true, read: ({ goal }) => goal.label },
    { name: "value", kind: "number", required: true, read: (printed) => inBase(printed).value },
    { name: "unit", kind: "text", required: true, read: (printed) => inBase(printed).unit },
    { name: "due", kind: "partial-date", required: true, read: ({ goal }) => goal.due },
    { name: "stated", kind: "text", required: true, read: ({ goal }) => goal.stated },
    { name: "line", kind: "integer", required: true, read: ({ goal }) => goal.line },
    { name: "url", kind: "text", required: true, read: ({ document, goal }) => pathOf.fiscalPart(document, goal) },
  ],
});
