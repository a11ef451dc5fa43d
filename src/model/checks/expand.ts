import type { CheckEntry } from "../../schemas/checks.ts";
import { type ExpressionEntry, type Operation, operations } from "../../schemas/expression.ts";

/** As much of a table of money as repeating a check over it needs. */
export interface TableShape {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: Readonly<Record<string, { readonly value: number | null }>>;
  }[];
}

/** Finds a table by `<document>/<table>`. */
export type TableFinder = (id: string) => TableShape | undefined;

/** One line of a check: its formulas without columns and rows that wait to be filled in. */
export interface ExpandedCheck {
  /** Row or column the line is about; `null` where the check is not repeated. */
  readonly part: { readonly id: string; readonly label: string } | null;
  readonly left: ExpressionEntry;
  readonly right: ExpressionEntry;
}

/** A column or row as a check writes it: with its table or, for the check's own, alone. */
export function inTable(written: string, table: string): { readonly table: string; readonly name: string } {
  const parts = written.split("/");
  const name = parts.at(-1) ?? "";
  const document = table.split("/")[0] ?? "";
  if (parts.length === 1) return { table, name };
  return { table: parts.length === 2 ? `${document}/${parts[0]}` : `${parts[0]}/${parts[1]}`, name };
}

/** The lines of a check: one, or one for every row or column that prints all figures the formula uses. */
export function expandCheck(check: CheckEntry, tableOf: TableFinder): ExpandedCheck[] {
  const { each, table: id, left, right } = check;
  if (each === undefined || id === undefined) return [{ part: null, left, right }];
  const table = tableOf(id);
  if (table === undefined) return [];
  const chosen = each === "row" ? check.rows : check.columns;
  const parts = each === "row" ? table.rows : table.columns;
  return parts
    .filter((part) => chosen === undefined || chosen.includes(part.id))
    .map((part) => {
      const fill = (entry: ExpressionEntry) => filled(entry, { table: id, part: part.id, each });
      return { part: { id: part.id, label: part.label }, left: fill(left), right: fill(right) };
    })
    .filter((line) => [...cellsIn(line.left), ...cellsIn(line.right)].every((cell) => isPrinted(cell, tableOf)));
}

interface Filling {
  readonly table: string;
  readonly part: string;
  readonly each: "row" | "column";
}

/** A formula with its columns (or rows) turned into cells of one row (or column). */
function filled(entry: ExpressionEntry, filling: Filling): ExpressionEntry {
  const written = entry.column ?? entry.row;
  if (written !== undefined) {
    const { table, name } = inTable(written, filling.table);
    const at = filling.each === "row" ? `${filling.part}/${name}` : `${name}/${filling.part}`;
    return { cell: `${table}/${at}` };
  }
  const operation = operationOf(entry);
  if (operation === null) return entry;
  return { [operation]: (entry[operation] ?? []).map((term) => filled(term, filling)) };
}

const operationOf = (entry: ExpressionEntry): Operation | null =>
  operations.find((operation) => entry[operation] !== undefined) ?? null;

function cellsIn(entry: ExpressionEntry): string[] {
  const operation = operationOf(entry);
  if (operation !== null) return (entry[operation] ?? []).flatMap(cellsIn);
  return entry.cell === undefined ? [] : [entry.cell];
}

function isPrinted(cell: string, tableOf: TableFinder): boolean {
  const [document = "", table = "", rowId = "", column = ""] = cell.split("/");
  const row = tableOf(`${document}/${table}`)?.rows.find(({ id }) => id === rowId);
  return typeof row?.cells[column]?.value === "number";
}
