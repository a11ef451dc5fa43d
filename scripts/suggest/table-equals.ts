import type { Document, FiscalTable } from "../../src/model/records.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";

type Column = FiscalTable["columns"][number];

interface Place {
  readonly document: Document;
  readonly table: FiscalTable;
}

/** Columns of two tables that say the same of the same rows and the same time. */
export function tableEquals(search: Search): Proposal[] {
  const places = search.ledger.fiscal.flatMap(({ document, tables }) => tables.map((table) => ({ document, table })));
  return places.flatMap((later, index) =>
    places.slice(0, index).flatMap((earlier) => equalsOf(earlier, later, search)),
  );
}

/** Pairs of columns that agree in most rows; each column goes with the one it agrees with most often. */
function equalsOf(earlier: Place, later: Place, search: Search): Proposal[] {
  if (earlier.table.period !== later.table.period) return [];
  const pairs = later.table.columns.flatMap((column) =>
    earlier.table.columns
      .filter(({ measure, unit }) => measure === column.measure && unit === column.unit)
      .map((other) => {
        const sides = [
          { place: earlier, column: other.id },
          { place: later, column: column.id },
        ] as const;
        return { column, other, ...sharedRows(...sides, search) };
      }),
  );
  const taken = new Set<Column>();
  return pairs
    .filter(({ holding, telling }) => holding > 0 && holding * 2 > telling)
    .toSorted((a, b) => b.holding - a.holding)
    .filter(({ column, other }) => {
      const isFree = !taken.has(column) && !taken.has(other);
      if (isFree) taken.add(column).add(other);
      return isFree;
    })
    .map((pair) => proposalOf({ earlier, later, ...pair }));
}

interface Side {
  readonly place: Place;
  readonly column: string;
}

/** Digits a number needs so that two equal ones are hardly chance. */
const tellingDigits = 3;

interface SharedRows {
  readonly rows: string[];
  /** How many of them print a number that tells something. */
  readonly telling: number;
  /** How many of those agree. */
  readonly holding: number;
}

/** Rows that both tables print. */
function sharedRows(earlier: Side, later: Side, search: Search): SharedRows {
  const printed = ({ place, column }: Side, row: string) =>
    place.table.rows.find(({ id }) => id === row)?.cells[column]?.value ?? null;
  const shared = later.place.table.rows
    .map(({ id }) => id)
    .filter((row) => printed(earlier, row) !== null && printed(later, row) !== null);
  const cell = ({ place, column }: Side, row: string) => ({
    cell: `${place.document.id}/${place.table.id}/${row}/${column}`,
  });
  const telling = shared.filter((row) => digitsOf(printed(later, row) ?? 0) >= tellingDigits);
  const holding = telling.filter((row) => search.judge(cell(later, row), cell(earlier, row))?.holds === true);
  return { rows: shared, telling: telling.length, holding: holding.length };
}

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0+|0+$/gu, "").length;

interface Equal {
  readonly earlier: Place;
  readonly later: Place;
  readonly column: Column;
  readonly other: Column;
  readonly rows: string[];
}

function proposalOf({ earlier, later, column, other, rows }: Equal): Proposal {
  const prefix = earlier.document === later.document ? "" : `${earlier.document.id}/`;
  return {
    document: later.document.id,
    slug: `${later.table.id}-${column.id}-${earlier.table.id}`,
    check: {
      title: words.equalTables(column.label),
      kind: "equal",
      certainty: "sure",
      each: "row",
      table: `${later.document.id}/${later.table.id}`,
      rows,
      left: { column: column.id },
      relation: "equals",
      right: { column: `${prefix}${earlier.table.id}/${other.id}` },
    },
  };
}
