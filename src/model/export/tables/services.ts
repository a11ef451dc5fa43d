import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import type { Ledger } from "../../records.ts";
import { defineTable } from "../table.ts";

/** Services with the field each stands in, in printed order. */
const servicesOf = ({ services }: Ledger) =>
  services.flatMap((field) => field.services.map((service) => ({ field, service })));

/** One record per basic public service. */
export const services = defineTable({
  name: "services",
  records: servicesOf,
  words: fieldWords.services,
  fields: [
    { name: "id", kind: "text", required: true, read: ({ service }) => service.id },
    { name: "name", kind: "text", required: true, read: ({ service }) => service.name },
    { name: "plain", kind: "text", required: true, read: ({ service }) => service.plain },
    { name: "topic", kind: "text", required: true, references: "topics", read: ({ field }) => field.topic.id },
    { name: "fieldOrder", kind: "integer", required: true, read: ({ field }) => field.order },
    { name: "printedCount", kind: "integer", required: true, read: ({ field }) => field.printedCount },
    { name: "scope", kind: "text", required: true, references: "places", read: ({ field }) => field.scope.id },
    {
      name: "document",
      kind: "text",
      required: true,
      references: "documents",
      read: ({ field }) => field.document.id,
    },
    { name: "tasks", kind: "list", references: "tasks", read: ({ service }) => service.tasks.map((task) => task.id) },
    { name: "url", kind: "text", required: true, read: ({ service }) => pathOf.service(service) },
  ],
});
