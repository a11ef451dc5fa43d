import { fieldWords } from "../../../strings/data-fields.ts";
import { pathOf } from "../../paths.ts";
import type { Ledger } from "../../records.ts";
import type { Result, ResultValue } from "../../results/records.ts";
import { codes } from "../codes.ts";
import { defineTable } from "../table.ts";

/** One published statement: of one figure, or in words of the whole promise. */
interface Statement {
  result: Result;
  value: ResultValue | null;
}

/** Every published statement; one file of results may hold several. */
const statements = ({ results }: Ledger): Statement[] =>
  results.flatMap((result) => [
    ...result.values.map((value) => ({ result, value })),
    ...(result.progress === undefined ? [] : [{ result, value: null }]),
  ]);

/** The printed words: those of the figure, else those about the whole. */
const statedWords = ({ result, value }: Statement): string => value?.stated ?? result.progress?.stated ?? "";

/** One record per published statement, the latest first. */
export const results = defineTable({
  name: "results",
  records: statements,
  words: fieldWords.results,
  fields: [
    { name: "id", kind: "text", required: true, read: ({ result, value }) => value?.id ?? result.id },
    { name: "task", kind: "text", references: "tasks", read: ({ result }) => result.task?.id ?? null },
    { name: "target", kind: "text", references: "targets", read: ({ value }) => value?.target.id ?? null },
    { name: "value", kind: "number", read: ({ value }) => value?.value ?? null },
    { name: "unit", kind: "text", read: ({ value }) => value?.unit ?? null },
    { name: "asOf", kind: "partial-date", required: true, read: ({ result }) => result.asOf },
    { name: "published", kind: "day", read: ({ result }) => result.published },
    { name: "stated", kind: "text", required: true, read: statedWords },
    { name: "sourceTitle", kind: "text", required: true, read: ({ result }) => result.source.title },
    { name: "sourceUrl", kind: "text", read: ({ result }) => result.source.url },
    { name: "publisher", kind: "text", required: true, read: ({ result }) => result.source.publisher },
    { name: "recordedBy", kind: "text", required: true, read: ({ result }) => result.recordedBy },
    { name: "recordedOn", kind: "day", required: true, read: ({ result }) => result.recordedOn },
    { name: "outcome", kind: "code", codes: codes.outcome, read: ({ value }) => value?.outcome ?? null },
    {
      name: "document",
      kind: "text",
      required: true,
      references: "documents",
      read: ({ result }) => result.document.id,
    },
    { name: "valueTo", kind: "number", read: ({ value }) => value?.valueTo ?? null },
    { name: "bound", kind: "code", codes: codes.bound, read: ({ value }) => value?.bound ?? null },
    { name: "reached", kind: "boolean", read: ({ value }) => value?.reached ?? null },
    { name: "differs", kind: "text", read: ({ value }) => value?.differs ?? null },
    {
      name: "progress",
      kind: "code",
      codes: codes.progress,
      read: ({ result, value }) => (value === null ? (result.progress?.state ?? null) : null),
    },
    { name: "note", kind: "text", read: ({ result, value }) => value?.note ?? result.note ?? null },
    { name: "url", kind: "text", required: true, read: ({ result }) => pathOf.result(result) },
  ],
});
