import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import type { Ledger } from "../../records.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** Appointments with the notice and document each stands in, in printed order. */
const appointmentsOf = ({ notices }: Ledger) =>
  notices.flatMap(({ document, notices: all }) =>
    all.flatMap((notice) => notice.appointments.map((appointment) => ({ ...appointment, document, notice }))),
  );

/** One record per person and post that a notice names. */
export const appointments = defineTable({
  name: "appointments",
  records: appointmentsOf,
  words: fieldWords.appointments,
  fields: [
    // Keys differ within a whole document, so an id outlives a notice that is put in before it.
    { name: "id", kind: "text", required: true, read: ({ document, id }) => `${document.id}/${id}` },
    { name: "document", kind: "text", required: true, references: "documents", read: ({ document }) => document.id },
    { name: "notice", kind: "text", required: true, read: ({ notice }) => notice.number },
    { name: "noticeTitle", kind: "text", required: true, read: ({ notice }) => notice.title },
    { name: "person", kind: "text", required: true, read: ({ person }) => person },
    { name: "kind", kind: "code", required: true, codes: codes.appointmentKind, read: ({ kind }) => kind },
    { name: "post", kind: "text", required: true, read: ({ post }) => post },
    { name: "concurrent", kind: "boolean", required: true, read: ({ concurrent }) => concurrent },
    { name: "secondment", kind: "boolean", required: true, read: ({ secondment }) => secondment },
    { name: "acting", kind: "boolean", required: true, read: ({ acting }) => acting },
    { name: "probation", kind: "text", read: ({ probation }) => probation },
    { name: "from", kind: "text", read: ({ from }) => from },
    { name: "decided", kind: "day", required: true, read: ({ notice }) => notice.decided },
    { name: "decidedBy", kind: "text", required: true, read: ({ notice }) => notice.decidedBy },
    { name: "issued", kind: "day", required: true, read: ({ notice }) => notice.issued },
    { name: "line", kind: "integer", required: true, read: ({ line }) => line },
    { name: "url", kind: "text", required: true, read: ({ document }) => pathOf.documentAppointments(document) },
  ],
});
