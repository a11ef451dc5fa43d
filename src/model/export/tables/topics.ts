import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import { defineTable } from "../table.ts";

/** One record per field of people's livelihood. */
export const topics = defineTable({
  name: "topics",
  records: (ledger) => ledger.topics,
  words: fieldWords.topics,
  fields: [
    { name: "id", kind: "text", required: true, read: (topic) => topic.id },
    { name: "name", kind: "text", required: true, read: (topic) => topic.name },
    { name: "plain", kind: "text", required: true, read: (topic) => topic.plain },
    { name: "national", kind: "boolean", required: true, read: (topic) => topic.national },
    { name: "taskCount", kind: "integer", required: true, read: (topic) => topic.tasks.length },
    { name: "url", kind: "text", required: true, read: pathOf.topic },
  ],
});
