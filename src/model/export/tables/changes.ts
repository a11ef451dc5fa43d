import { fieldWords } from "../../../strings/data-fields.ts";
import { codes } from "../codes.ts";
import { changePath } from "../paths.ts";
import { defineTable } from "../table.ts";

/** One record per public change, newest first. */
export const changes = defineTable({
  name: "changes",
  records: (ledger) => ledger.changes,
  words: fieldWords.changes,
  fields: [
    { name: "id", kind: "text", required: true, read: (change) => change.id },
    { name: "day", kind: "day", required: true, read: (change) => change.day },
    { name: "kind", kind: "code", required: true, codes: codes.changeKind, read: (change) => change.kind },
    { name: "title", kind: "text", required: true, read: (change) => change.title },
    { name: "detail", kind: "text", required: true, read: (change) => change.detail },
    {
      name: "documents",
      kind: "list",
      references: "documents",
      read: (change) => change.documents.map((document) => document.id),
    },
    { name: "tasks", kind: "list", references: "tasks", read: (change) => change.tasks.map((task) => task.id) },
    { name: "url", kind: "text", required: true, read: changePath },
  ],
});
