import type { Ledger } from "../records.ts";
import { toCsv } from "./csv.ts";
import { toJson } from "./json.ts";
import type { Row, Table } from "./table.ts";
import { tables } from "./tables.ts";

/** One file as it is downloaded. */
export interface DataFile {
  /** File name, e.g. `tasks.csv`. */
  name: string;
  format: "json" | "csv";
  text: string;
  /** Size in UTF-8. */
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** A table with its records and its two files. */
export interface PublishedTable {
  table: Table;
  rows: readonly Row[];
  json: DataFile;
  csv: DataFile;
}

/** Hexadecimal SHA-256 of a text in UTF-8; the caller brings it, since pure code has no digest. */
export type Digest = (text: string) => string;

function dataFile(name: string, text: string, digest: Digest): DataFile {
  const bytes = new TextEncoder().encode(text).length;
  return { name, format: name.endsWith(".csv") ? "csv" : "json", text, bytes, sha256: digest(text) };
}

/** All tables, written out. */
export function publish(ledger: Ledger, digest: Digest): PublishedTable[] {
  return tables.map((table) => {
    const rows = table.rows(ledger);
    return {
      table,
      rows,
      json: dataFile(`${table.name}.json`, toJson(rows), digest),
      csv: dataFile(`${table.name}.csv`, toCsv(table.fields, rows), digest),
    };
  });
}
