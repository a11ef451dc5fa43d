import { fieldWords } from "../../../strings/data-fields.ts";
import { hasPage } from "../../offices.ts";
import { pathOf } from "../../paths.ts";
import { codes } from "../codes.ts";
import { byId, defineTable } from "../table.ts";

/** One record per line of work, with every printed name that belongs to it. */
export const departments = defineTable({
  name: "departments",
  records: (ledger) => byId(ledger.departments),
  words: fieldWords.departments,
  fields: [
    { name: "id", kind: "text", required: true, read: (department) => department.id },
    { name: "name", kind: "text", required: true, read: (department) => department.name },
    { name: "kind", kind: "code", required: true, codes: codes.departmentKind, read: (department) => department.kind },
    { name: "work", kind: "text", required: true, read: (department) => department.work },
    { name: "aliases", kind: "list", required: true, read: (department) => department.aliases },
    { name: "leadCount", kind: "integer", required: true, read: (department) => department.lead.length },
    { name: "cooperatingCount", kind: "integer", required: true, read: (department) => department.cooperating.length },
    { name: "url", kind: "text", read: (department) => (hasPage(department) ? pathOf.department(department) : null) },
  ],
});
