import { fieldWords } from "../../../strings/data-fields.ts";
import { comparedDocuments } from "../../compare/comparisons.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per figure of a level above that a document answers, leaves out or repeats. */
export const compare = defineTable({
  name: "compare",
  records: (ledger) => comparedDocuments(ledger.documents).flatMap(({ comparisons }) => comparisons),
  words: fieldWords.compare,
  fields: [
    { name: "id", kind: "text", required: true, read: ({ id }) => id },
    { name: "document", kind: "text", required: true, references: "documents", read: ({ document }) => document.id },
    { name: "place", kind: "text", required: true, references: "places", read: ({ place }) => place.id },
    { name: "upper", kind: "text", required: true, references: "targets", read: ({ upper }) => upper.id },
    { name: "lower", kind: "text", references: "targets", read: ({ lower }) => lower?.id ?? null },
    { name: "metric", kind: "text", references: "metrics", read: ({ upper }) => upper.metric?.id ?? null },
    { name: "verdict", kind: "code", codes: codes.verdict, read: ({ verdict }) => verdict },
    { name: "timing", kind: "code", codes: codes.timing, read: ({ timing }) => timing },
    { name: "wording", kind: "code", codes: codes.wording, read: ({ wording }) => wording },
    { name: "role", kind: "code", codes: codes.role, read: ({ upper }) => upper.role ?? null },
    { name: "upperValue", kind: "number", read: ({ upper }) => upper.value },
    { name: "lowerValue", kind: "number", read: ({ lower }) => lower?.value ?? null },
    { name: "unit", kind: "text", read: ({ upper }) => upper.unit },
    { name: "upperDue", kind: "partial-date", read: ({ upper }) => upper.due },
    { name: "lowerDue", kind: "partial-date", read: ({ lower }) => lower?.due ?? null },
    { name: "upperStated", kind: "text", required: true, read: ({ upper }) => upper.stated },
    { name: "lowerStated", kind: "text", read: ({ lower }) => lower?.stated ?? null },
    { name: "difference", kind: "number", read: ({ difference }) => difference },
    { name: "share", kind: "number", read: ({ share }) => share },
    { name: "conflict", kind: "boolean", required: true, read: ({ conflict }) => conflict },
    { name: "differs", kind: "text", read: ({ lower }) => lower?.differs ?? null },
    { name: "reason", kind: "code", codes: codes.compareReason, read: ({ reason }) => reason },
    { name: "lowerUnit", kind: "text", read: ({ lower }) => lower?.unit ?? null },
    { name: "url", kind: "text", required: true, read: pathOf.comparison },
  ],
});
