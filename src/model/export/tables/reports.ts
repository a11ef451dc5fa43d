import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per duty to report, publish or inspect. */
export const reports = defineTable({
  name: "reports",
  records: (ledger) => ledger.reports,
  words: fieldWords.reports,
  fields: [
    { name: "id", kind: "text", required: true, read: (report) => report.id },
    { name: "document", kind: "text", required: true, references: "documents", read: (report) => report.document.id },
    { name: "task", kind: "text", references: "tasks", read: (report) => report.task?.id ?? null },
    { name: "what", kind: "text", required: true, read: (report) => report.what },
    { name: "by", kind: "list", read: (report) => report.by.map((unit) => unit.printed) },
    { name: "to", kind: "text", read: (report) => report.to },
    { name: "every", kind: "code", required: true, codes: codes.rhythm, read: (report) => report.every },
    { name: "on", kind: "text", read: (report) => report.on },
    { name: "months", kind: "list", read: (report) => report.months },
    { name: "year", kind: "integer", read: (report) => report.year ?? null },
    { name: "stated", kind: "text", required: true, read: (report) => report.stated },
    { name: "url", kind: "text", required: true, read: (report) => pathOf.documentReports(report.document) },
  ],
});
