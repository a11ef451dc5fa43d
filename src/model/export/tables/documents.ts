import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per official document. */
export const documents = defineTable({
  name: "documents",
  records: (ledger) => ledger.documents,
  words: fieldWords.documents,
  fields: [
    { name: "id", kind: "text", required: true, read: (document) => document.id },
    { name: "title", kind: "text", required: true, read: (document) => document.title },
    { name: "shortTitle", kind: "text", required: true, read: (document) => document.shortTitle },
    { name: "place", kind: "text", required: true, references: "places", read: (document) => document.place.id },
    { name: "kind", kind: "code", required: true, codes: codes.documentKind, read: (document) => document.kind },
    { name: "issuer", kind: "text", read: (document) => document.issuer },
    { name: "number", kind: "text", read: (document) => document.number },
    { name: "issued", kind: "partial-date", read: (document) => document.issued },
    { name: "validity", kind: "text", read: (document) => document.validity },
    { name: "published", kind: "text", read: (document) => document.published },
    { name: "basis", kind: "text", read: (document) => document.basis },
    { name: "year", kind: "integer", required: true, read: (document) => document.year },
    { name: "taskCount", kind: "integer", required: true, read: (document) => document.taskCount },
    { name: "termLeader", kind: "text", read: (document) => document.terms.leader },
    { name: "termLead", kind: "text", read: (document) => document.terms.lead },
    { name: "termCooperating", kind: "text", read: (document) => document.terms.cooperating },
    { name: "resultsLookedForUntil", kind: "day", read: (document) => document.resultsLookedFor?.until ?? null },
    { name: "resultsLookedForWhere", kind: "text", read: (document) => document.resultsLookedFor?.where ?? null },
    { name: "original", kind: "text", required: true, read: (document) => document.original },
    { name: "summary", kind: "text", required: true, read: (document) => document.summary },
    { name: "url", kind: "text", required: true, read: pathOf.document },
  ],
});
