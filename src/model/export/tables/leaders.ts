import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import { byId, defineTable } from "../table.ts";

/** One record per leader a document names as responsible. */
export const leaders = defineTable({
  name: "leaders",
  records: (ledger) => byId(ledger.leaders),
  words: fieldWords.leaders,
  fields: [
    { name: "id", kind: "text", required: true, read: (leader) => leader.id },
    { name: "name", kind: "text", required: true, read: (leader) => leader.name },
    { name: "place", kind: "text", required: true, references: "places", read: (leader) => leader.place.id },
    { name: "tasks", kind: "list", references: "tasks", read: (leader) => leader.tasks.map((task) => task.id) },
    { name: "url", kind: "text", required: true, read: pathOf.leader },
  ],
});
