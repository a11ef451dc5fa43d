import type { PublishedTable } from "./files.ts";
import type { Cell, FieldSpec, Row } from "./table.ts";

/** Longest value that still serves as an example in a table of columns. */
const longestExample = 24;

/** A column with a value that really occurs. */
export interface DocumentedField extends FieldSpec {
  example: string | null;
}

function exampleText(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null || typeof cell === "boolean") return null;
  const text = String(typeof cell === "object" ? (cell[0] ?? "") : cell);
  return text !== "" && [...text].length <= longestExample ? text : null;
}

function exampleOf(field: FieldSpec, rows: readonly Row[]): string | null {
  if (field.codes !== null) return null;
  for (const row of rows) {
    const text = exampleText(row[field.name]);
    if (text !== null) return text;
  }
  return null;
}

/** The columns of a table, each with the first short value that occurs in it. */
export function documentedFields({ table, rows }: PublishedTable): DocumentedField[] {
  return table.fields.map((field) => ({ ...field, example: exampleOf(field, rows) }));
}

/** Size of a file for readers: 512 B, 3 KB, 1.2 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
