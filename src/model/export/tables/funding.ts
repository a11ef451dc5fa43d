import { moneyFieldWords } from "../../../strings/data-fields-money.ts";
import { averagesOf } from "../../funding.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per sum of money, in 元 or in 元 per something. */
export const funding = defineTable({
  name: "funding",
  // Money that a whole document promises stands among the targets: a record here always has a task.
  records: (ledger) => ledger.funding.filter((sum) => sum.task !== null),
  words: moneyFieldWords.funding,
  fields: [
    { name: "id", kind: "text", required: true, read: (sum) => sum.id },
    { name: "task", kind: "text", references: "tasks", read: (sum) => sum.task?.id ?? null },
    { name: "amount", kind: "number", required: true, read: (sum) => sum.amount },
    { name: "kind", kind: "code", required: true, codes: codes.money, read: (sum) => sum.kind },
    { name: "stated", kind: "text", required: true, read: (sum) => sum.stated },
    { name: "document", kind: "text", required: true, references: "documents", read: (sum) => sum.document.id },
    { name: "label", kind: "text", required: true, read: (sum) => sum.label },
    { name: "unit", kind: "text", required: true, read: (sum) => sum.unit },
    { name: "bound", kind: "code", required: true, codes: codes.bound, read: (sum) => sum.bound },
    { name: "scope", kind: "text", required: true, references: "places", read: (sum) => sum.scope.id },
    { name: "note", kind: "text", read: (sum) => sum.note },
    { name: "url", kind: "text", required: true, read: pathOf.funding },
    { name: "amountTo", kind: "number", read: (sum) => sum.amountTo },
    { name: "scopeNote", kind: "text", read: (sum) => sum.scopeNote },
    { name: "per", kind: "list", references: "targets", read: (sum) => sum.per.map((target) => target.id) },
    { name: "due", kind: "partial-date", read: (sum) => sum.due },
    { name: "dueNote", kind: "text", read: (sum) => sum.dueNote },
    { name: "period", kind: "code", codes: codes.period, read: (sum) => sum.period },
    { name: "strive", kind: "boolean", required: true, read: (sum) => sum.strive },
    { name: "averages", kind: "list", read: (sum) => averagesOf(sum).map(({ amount }) => amount) },
  ],
});
