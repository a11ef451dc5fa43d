import type { Document, FiscalRow, FiscalTable } from "../../src/model/records.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import { isOneDigit, type Proposal, type Search } from "./proposal.ts";

/** One table of money and the total rows in it. */
interface Place {
  readonly document: Document;
  readonly table: FiscalTable;
}

/** Rows that add up to a total row of their table, column by column; near misses are marked. */
export function tableSums(search: Search): Proposal[] {
  return search.ledger.fiscal.flatMap(({ document, tables }) =>
    tables.flatMap((table) =>
      table.rows.filter((row) => row.isTotal).flatMap((total) => sumsOf(total, { document, table }, search)),
    ),
  );
}

function sumsOf(total: FiscalRow, place: Place, search: Search): Proposal[] {
  const columns = place.table.columns.filter(({ unit }) => unit?.endsWith("元") ?? false);
  const sets = candidates(total, place.table);
  const best = columns.flatMap((column) => bestSet({ total, sets, column: column.id }, place, search) ?? []);
  const groups = new Map<string, typeof best>();
  for (const found of best) {
    const key = `${found.rows.map(({ id }) => id).join(" ")} ${found.isNear}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].map((group) => proposalOf(total, place, group));
}

/** Runs of rows that may be the parts of a total: its group, what stands below or above it, the other totals, all rows. */
function candidates(total: FiscalRow, { rows }: FiscalTable): FiscalRow[][] {
  const at = rows.indexOf(total);
  const parts = rows.filter((row) => !row.isTotal);
  const below = untilTotal(rows.slice(at + 1));
  const above = untilTotal(rows.slice(0, at).toReversed()).toReversed();
  const group = parts.filter((row) => row.group !== undefined && row.group === total.group);
  const totals = rows.filter((row) => row !== total && row.isTotal);
  const loose = parts.filter((row) => !totals.some((other) => other.group !== undefined && other.group === row.group));
  const runs = [below, above].flatMap((run) => run.map((_, index) => run.slice(0, run.length - index)));
  return [group, [...totals, ...loose], parts, ...runs].filter((set) => set.length > 1 && !set.includes(total));
}

function untilTotal(rows: readonly FiscalRow[]): FiscalRow[] {
  const end = rows.findIndex((row) => row.isTotal);
  return rows.slice(0, end === -1 ? rows.length : end);
}

interface Found {
  readonly column: string;
  readonly rows: readonly FiscalRow[];
  readonly isNear: boolean;
}

interface Wanted {
  readonly total: FiscalRow;
  readonly sets: readonly (readonly FiscalRow[])[];
  readonly column: string;
}

/** The first set that adds up in a column; else the first that misses by one digit. */
function bestSet({ total, sets, column }: Wanted, { document, table }: Place, { judge }: Search): Found | null {
  const cell = (row: FiscalRow) => ({ cell: `${document.id}/${table.id}/${row.id}/${column}` });
  const isPrinted = (row: FiscalRow) => typeof row.cells[column]?.value === "number";
  if (!isPrinted(total)) return null;
  const judged = sets.flatMap((set) => {
    const rows = set.filter(isPrinted);
    // A single figure beside nothing but zeros is no sum.
    if (rows.filter((row) => row.cells[column]?.value !== 0).length < 2) return [];
    const verdict = judge(cell(total), { sum: rows.map(cell) });
    return verdict === null ? [] : [{ rows, verdict }];
  });
  const right = judged.find(({ verdict }) => verdict.holds);
  if (right !== undefined) return { column, rows: right.rows, isNear: false };
  const near = judged.find(({ verdict }) => isOneDigit(verdict.steps));
  return near === undefined ? null : { column, rows: near.rows, isNear: true };
}

function proposalOf(total: FiscalRow, { document, table }: Place, found: readonly Found[]): Proposal {
  const [first] = found;
  return {
    document: document.id,
    slug: `${table.id}-${total.id}-sum`,
    isNear: first?.isNear ?? false,
    check: {
      title: words.sum(total.label),
      kind: "sum",
      certainty: "sure",
      each: "column",
      table: `${document.id}/${table.id}`,
      columns: found.map(({ column }) => column),
      left: { row: total.id },
      relation: "equals",
      right: { sum: (first?.rows ?? []).map(({ id }) => ({ row: id })) },
    },
  };
}
