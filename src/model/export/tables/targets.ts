import { fieldWords } from "../../../strings/data-fields.ts";
import { earlierTarget } from "../../compare/ambition.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per printed figure. */
export const targets = defineTable({
  name: "targets",
  records: (ledger) => ledger.targets,
  words: fieldWords.targets,
  fields: [
    { name: "id", kind: "text", required: true, read: (target) => target.id },
    { name: "task", kind: "text", references: "tasks", read: (target) => target.task?.id ?? null },
    { name: "metric", kind: "text", references: "metrics", read: (target) => target.metric?.id ?? null },
    { name: "label", kind: "text", required: true, read: (target) => target.label },
    { name: "scope", kind: "text", required: true, references: "places", read: (target) => target.scope.id },
    { name: "bound", kind: "code", required: true, codes: codes.bound, read: (target) => target.bound },
    { name: "value", kind: "number", read: (target) => target.value },
    { name: "unit", kind: "text", read: (target) => target.unit },
    { name: "stated", kind: "text", required: true, read: (target) => target.stated },
    { name: "due", kind: "partial-date", read: (target) => target.due },
    { name: "period", kind: "code", codes: codes.period, read: (target) => target.period ?? null },
    { name: "baseline", kind: "number", read: (target) => target.baseline ?? null },
    { name: "baselineYear", kind: "partial-date", read: (target) => target.baselineYear ?? null },
    { name: "nature", kind: "code", codes: codes.nature, read: (target) => target.nature ?? null },
    { name: "role", kind: "code", codes: codes.role, read: (target) => target.role ?? null },
    { name: "answers", kind: "text", references: "targets", read: (target) => target.answers?.id ?? null },
    { name: "kind", kind: "code", required: true, codes: codes.targetKind, read: (target) => target.kind },
    {
      name: "document",
      kind: "text",
      required: true,
      references: "documents",
      read: (target) => target.document.id,
    },
    { name: "valueTo", kind: "number", read: (target) => target.valueTo ?? null },
    { name: "scopeNote", kind: "text", read: (target) => target.scopeNote ?? null },
    { name: "dueNote", kind: "text", read: (target) => target.dueNote ?? null },
    { name: "relativeTo", kind: "text", read: (target) => target.relativeTo ?? null },
    { name: "strive", kind: "boolean", required: true, read: (target) => target.strive },
    { name: "differs", kind: "text", read: (target) => target.differs ?? null },
    { name: "money", kind: "code", codes: codes.money, read: (target) => target.money ?? null },
    { name: "status", kind: "code", required: true, codes: codes.status, read: (target) => target.status },
    { name: "note", kind: "text", read: (target) => target.note ?? null },
    { name: "url", kind: "text", required: true, read: pathOf.target },
    { name: "shown", kind: "text", read: (target) => target.shown ?? null },
    { name: "sameAs", kind: "text", references: "targets", read: (target) => earlierTarget(target)?.id ?? null },
    { name: "measuredAs", kind: "text", read: (target) => target.measuredAs ?? null },
  ],
});
