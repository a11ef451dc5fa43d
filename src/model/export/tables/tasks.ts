import { fieldWords } from "../../../strings/data-fields.ts";
import { isWithin } from "../../deadlines.ts";
import { distinct } from "../../order.ts";
import { pathOf } from "../../paths.ts";
import type { Task, Unit } from "../../records.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

const printed = (units: readonly Unit[]): string[] => units.map((unit) => unit.printed);

/** All deadlines that bind the task's own place, earliest first. */
function ownDues(task: Task): string[] {
  const own = task.deadlines.filter((deadline) => isWithin(deadline.scope, task.place));
  return distinct(own.map((deadline) => deadline.date));
}

/** One record per promise. */
export const tasks = defineTable({
  name: "tasks",
  records: (ledger) => ledger.tasks,
  words: fieldWords.tasks,
  fields: [
    { name: "id", kind: "text", required: true, read: (task) => task.id },
    { name: "document", kind: "text", required: true, references: "documents", read: (task) => task.document.id },
    { name: "no", kind: "integer", required: true, read: (task) => task.no },
    { name: "number", kind: "text", required: true, read: (task) => task.number },
    { name: "title", kind: "text", required: true, read: (task) => task.title },
    { name: "summary", kind: "text", required: true, read: (task) => task.summary },
    { name: "place", kind: "text", required: true, references: "places", read: (task) => task.place.id },
    { name: "topics", kind: "list", references: "topics", read: (task) => task.topics.map((topic) => topic.id) },
    { name: "lead", kind: "list", read: (task) => printed(task.lead) },
    { name: "cooperating", kind: "list", read: (task) => printed(task.cooperating) },
    { name: "responsible", kind: "list", read: (task) => printed(task.responsible) },
    { name: "leaders", kind: "list", read: (task) => task.leaders.map((leader) => leader.name) },
    { name: "due", kind: "partial-date", read: (task) => task.due },
    { name: "status", kind: "code", required: true, codes: codes.status, read: (task) => task.status },
    { name: "url", kind: "text", required: true, read: pathOf.task },
    { name: "dues", kind: "list", read: ownDues },
    { name: "partlyDue", kind: "boolean", required: true, read: (task) => task.partlyDue },
    { name: "section", kind: "text", required: true, read: (task) => task.source.section },
    { name: "original", kind: "text", required: true, read: (task) => task.document.original },
    { name: "lineFrom", kind: "integer", required: true, read: (task) => task.source.lines[0] },
    { name: "lineTo", kind: "integer", required: true, read: (task) => task.source.lines[1] },
    { name: "note", kind: "text", read: (task) => task.note ?? null },
    { name: "cooperatingTerm", kind: "text", read: (task) => task.cooperatingTerm ?? null },
    { name: "absence", kind: "code", codes: codes.absence, read: (task) => task.absence },
    { name: "lookedForUntil", kind: "day", read: (task) => task.document.lookedForUntil },
  ],
});
