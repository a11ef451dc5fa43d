import { createHash } from "node:crypto";
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

function dataFile(table: Table, format: DataFile["format"], text: string): DataFile {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { name: `${table.name}.${format}`, format, text, bytes: Buffer.byteLength(text, "utf8"), sha256 };
}

/** All tables, written out. */
export function publish(ledger: Ledger): PublishedTable[] {
  return tables.map((table) => {
    const rows = table.rows(ledger);
    return {
      table,
      rows,
      json: dataFile(table, "json", toJson(rows)),
      csv: dataFile(table, "csv", toCsv(table.fields, rows)),
    };
  });
}
