import { byCodePoint } from "../order.ts";
import type { Ledger } from "../records.ts";

/** One value of one record. A list holds printed names, slugs or dates, or numbers of months. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[];

/** One record by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** What a column holds. `partial-date` is a day, month or year, as precise as printed. */
export type FieldKind = "text" | "code" | "partial-date" | "day" | "integer" | "number" | "boolean" | "list";

/** Names of the tables, which are the names of the files. */
export type TableName =
  | "tasks"
  | "targets"
  | "compare"
  | "funding"
  | "fiscal"
  | "fiscal-goals"
  | "fiscal-reasons"
  | "checks"
  | "reports"
  | "services"
  | "appointments"
  | "documents"
  | "places"
  | "departments"
  | "topics"
  | "metrics"
  | "leaders"
  | "changes";

/** One column: header of the CSV, key of the JSON, field of the data package, row of /data/. */
export interface FieldSpec {
  /** ASCII, never renamed once published. */
  name: string;
  kind: FieldKind;
  /** Chinese, one sentence. */
  description: string;
  /** True when no record may leave it empty. */
  required: boolean;
  /** Every code that may occur, with its meaning. */
  codes: Readonly<Record<string, string>> | null;
  /** The table whose `id` the value is. */
  references: TableName | null;
}

/** A column together with where its value comes from. */
export interface Field<R, Name extends string = string> {
  name: Name;
  kind: FieldKind;
  read: (record: R) => Cell;
  required?: boolean;
  codes?: Readonly<Record<string, string>>;
  references?: TableName;
}

/** One published table. */
export interface Table {
  name: TableName;
  fields: readonly FieldSpec[];
  rows: (ledger: Ledger) => Row[];
}

/** What a table is made of; `words` must describe exactly the columns there are. */
export interface TableSource<R, Name extends string> {
  name: TableName;
  records: (ledger: Ledger) => readonly R[];
  fields: readonly Field<R, Name>[];
  words: Readonly<Record<Name, string>>;
}

/** A table from its columns, in the order in which they are published. */
export function defineTable<R, Name extends string>(source: TableSource<R, Name>): Table {
  const fields = source.fields.map(({ name, kind, required = false, codes = null, references = null }) => {
    return { name, kind, description: source.words[name], required, codes, references };
  });
  const rowOf = (record: R): Row => Object.fromEntries(source.fields.map((field) => [field.name, field.read(record)]));
  return { name: source.name, fields, rows: (ledger) => source.records(ledger).map(rowOf) };
}

/** Records by id: an order that does not move when something is added elsewhere. */
export function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => byCodePoint(a.id, b.id));
}
