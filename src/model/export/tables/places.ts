import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One record per region, prefecture and county. */
export const places = defineTable({
  name: "places",
  records: (ledger) => ledger.places,
  words: fieldWords.places,
  fields: [
    { name: "id", kind: "text", required: true, read: (place) => place.id },
    { name: "name", kind: "text", required: true, read: (place) => place.name },
    { name: "shortName", kind: "text", required: true, read: (place) => place.shortName },
    { name: "code", kind: "text", required: true, read: (place) => place.code },
    { name: "level", kind: "code", required: true, codes: codes.placeLevel, read: (place) => place.level },
    { name: "parent", kind: "text", references: "places", read: (place) => place.parent?.id ?? null },
    { name: "documentCount", kind: "integer", required: true, read: (place) => place.documents.length },
    { name: "taskCount", kind: "integer", required: true, read: (place) => place.tasks.length },
    { name: "url", kind: "text", required: true, read: pathOf.place },
  ],
});
