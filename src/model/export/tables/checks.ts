import { formulaNames, formulaText, lineSentence } from "../../../strings/check-lines.ts";
import { fieldWords } from "../../../strings/data-fields.ts";
import { dimensionText } from "../../checks/dimension.ts";
import type { CheckLine } from "../../checks/records.ts";
import { roundTo } from "../../checks/relation.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** A value three digits finer than printed: enough for every range, without binary dust. */
const fine = (value: number, { left }: CheckLine): number => roundTo(value, left.step / 1000);

/** Unit of the values; what is merely counted has none. */
function unitOf({ left }: CheckLine): string | null {
  const text = dimensionText(left.quantity.dimension);
  return text === "" ? null : text;
}

/** One record per printed figure that was recomputed. */
export const checks = defineTable({
  name: "checks",
  records: (ledger) => ledger.checks,
  words: fieldWords.checks,
  fields: [
    { name: "id", kind: "text", required: true, read: (line) => line.id },
    { name: "document", kind: "text", required: true, references: "documents", read: (line) => line.document.id },
    { name: "title", kind: "text", required: true, read: (line) => line.title },
    { name: "part", kind: "text", read: (line) => line.part },
    { name: "kind", kind: "code", required: true, codes: codes.checkKind, read: (line) => line.kind },
    { name: "certainty", kind: "code", required: true, codes: codes.certainty, read: (line) => line.certainty },
    { name: "relation", kind: "code", required: true, codes: codes.relation, read: (line) => line.relation },
    { name: "verdict", kind: "code", required: true, codes: codes.checkVerdict, read: (line) => line.verdict },
    { name: "figure", kind: "text", required: true, read: ({ left }) => left.id },
    { name: "printed", kind: "number", required: true, read: (line) => fine(line.left.quantity.value, line) },
    { name: "printedLow", kind: "number", required: true, read: (line) => fine(line.left.quantity.low, line) },
    { name: "printedHigh", kind: "number", required: true, read: (line) => fine(line.left.quantity.high, line) },
    { name: "computed", kind: "number", required: true, read: (line) => line.computed },
    { name: "computedLow", kind: "number", required: true, read: (line) => fine(line.right.quantity.low, line) },
    { name: "computedHigh", kind: "number", required: true, read: (line) => fine(line.right.quantity.high, line) },
    { name: "difference", kind: "number", required: true, read: (line) => line.difference },
    { name: "unit", kind: "text", read: unitOf },
    { name: "sentence", kind: "text", required: true, read: lineSentence },
    { name: "formula", kind: "text", required: true, read: formulaText },
    { name: "formulaWords", kind: "text", required: true, read: formulaNames },
    { name: "figures", kind: "list", read: (line) => line.figures.map((figure) => figure.id) },
    { name: "tasks", kind: "list", references: "tasks", read: (line) => line.tasks.map((task) => task.id) },
    { name: "explanation", kind: "text", read: (line) => line.explanation },
    { name: "note", kind: "text", read: (line) => line.note },
    { name: "url", kind: "text", required: true, read: (line) => pathOf.check(line) },
  ],
});
