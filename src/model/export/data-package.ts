import { dataset, tableWords } from "../../strings/data.ts";
import type { Ledger } from "../records.ts";
import { listSeparator } from "./csv.ts";
import type { DataFile, PublishedTable } from "./files.ts";
import { licence } from "./licence.ts";
import type { FieldSpec } from "./table.ts";

/** Version of the columns: the first number grows when one is removed or changes meaning. */
const version = "1.2.0";

const partialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/** `list` is text: the published 2.0 profile leaves the type `list` out (frictionlessdata/datapackage#1089). */
const types: Record<FieldSpec["kind"], Record<string, unknown>> = {
  text: { type: "string" },
  code: { type: "string" },
  "partial-date": { type: "string" },
  day: { type: "date" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  list: { type: "string" },
};

function constraintsOf({ name, kind, required, codes }: FieldSpec): Record<string, unknown> {
  return {
    ...(required && { required }),
    ...(name === "id" && { unique: true }),
    ...(kind === "partial-date" && { pattern: partialDatePattern }),
    ...(codes && { enum: Object.keys(codes) }),
  };
}

function fieldOf(spec: FieldSpec): Record<string, unknown> {
  const constraints = constraintsOf(spec);
  return {
    name: spec.name,
    description: spec.kind === "list" ? dataset.listNote(spec.description, listSeparator) : spec.description,
    ...types[spec.kind],
    ...(spec.codes && { categories: Object.entries(spec.codes).map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Keys between tables; the standard has none for lists. */
function foreignKeysOf({ table }: PublishedTable): Record<string, unknown>[] {
  const single = table.fields.filter((field) => field.references !== null && field.kind !== "list");
  return single.map(({ name, references }) => ({
    fields: [name],
    reference: { ...(references !== table.name && { resource: references }), fields: ["id"] },
  }));
}

function fileFacts({ name, format, bytes, sha256 }: DataFile): Record<string, unknown> {
  const mediatype = format === "csv" ? "text/csv" : "application/json";
  return { path: name, format, mediatype, encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
}

function resourcesOf(published: PublishedTable): Record<string, unknown>[] {
  const { table, csv, json } = published;
  const { title, description } = tableWords[table.name];
  const foreignKeys = foreignKeysOf(published);
  const schema = {
    fields: table.fields.map(fieldOf),
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
  const dialect = { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true };
  return [
    { name: table.name, type: "table", title, description, ...fileFacts(csv), dialect, schema },
    { name: `${table.name}-json`, title, description, ...fileFacts(json) },
  ];
}

/** Where the data come from: the documents themselves. */
function sourcesOf(ledger: Ledger): Record<string, unknown>[] {
  return ledger.documents.map(({ title, number, published }) => ({
    title: number === null ? title : `${title}（${number}）`,
    ...(published !== null && { path: published }),
  }));
}

/** The descriptor of all files, after Frictionless Data Package 2.0. It holds no build time. */
export function dataPackage(ledger: Ledger, published: readonly PublishedTable[], site: URL): Record<string, unknown> {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "minnuo",
    title: dataset.title,
    description: dataset.description,
    homepage: new URL("/data/", site).href,
    version,
    keywords: dataset.keywords,
    /** Not part of the standard: the day on which `status` was reckoned. */
    statusDay: ledger.siteDay,
    licenses: [{ name: licence.id, title: dataset.licence, path: licence.address }],
    sources: sourcesOf(ledger),
    resources: published.flatMap(resourcesOf),
  };
}
