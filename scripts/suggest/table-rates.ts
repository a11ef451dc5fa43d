import type { Document, FiscalTable } from "../../src/model/records.ts";
import type { ExpressionEntry } from "../../src/schemas/expression.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";

type Column = FiscalTable["columns"][number];

/** A way to work a column of per cent out. */
interface Formula {
  readonly kind: "rate" | "share";
  readonly title: string;
  /** For the whole table. */
  readonly right: ExpressionEntry;
  /** For one row. */
  readonly rightIn: (row: string) => ExpressionEntry;
}

/** Columns of per cent that are one column of money divided by another, or by its own total. */
export function tableRates(search: Search): Proposal[] {
  return search.ledger.fiscal.flatMap(({ document, tables }) =>
    tables.flatMap((table) =>
      table.columns
        .filter(({ unit }) => unit === "%")
        .flatMap((column) => rateOf(column, { document, table }, search) ?? []),
    ),
  );
}

interface Place {
  readonly document: Document;
  readonly table: FiscalTable;
}

/** The formula that fits most rows, if it fits at least two that are not 0 and at least half of all. */
function rateOf(column: Column, place: Place, search: Search): Proposal | null {
  const { document, table } = place;
  const fits = formulas(column, place).map((formula) => ({ formula, ...fitOf(formula, { column, place, search }) }));
  const good = fits.filter(({ holding, rows }) => holding >= 2 && holding * 2 >= rows.length);
  const [best] = good.toSorted((a, b) => b.holding - a.holding);
  if (best === undefined) return null;
  return {
    document: document.id,
    slug: `${table.id}-${column.id}`,
    check: {
      title: best.formula.title,
      kind: best.formula.kind,
      certainty: "sure",
      each: "row",
      table: `${document.id}/${table.id}`,
      rows: best.rows,
      left: { column: column.id },
      relation: "equals",
      right: best.formula.right,
    },
  };
}

function formulas(column: Column, { document, table }: Place): Formula[] {
  const money = table.columns.filter(({ unit }) => unit?.endsWith("元") ?? false);
  const id = `${document.id}/${table.id}`;
  const cell = (row: string, of: Column) => ({ cell: `${id}/${row}/${of.id}` });
  const rates = money.flatMap((part) =>
    money
      .filter((whole) => whole !== part)
      .map(
        (whole): Formula => ({
          kind: "rate",
          title: words.rate(column.label, part.label, whole.label),
          right: { percent: [{ column: part.id }, { column: whole.id }] },
          rightIn: (row) => ({ percent: [cell(row, part), cell(row, whole)] }),
        }),
      ),
  );
  const totals = table.rows.filter((row) => row.isTotal);
  const shares = money.flatMap((part) =>
    totals.map(
      (total): Formula => ({
        kind: "share",
        title: words.share(part.label, total.label),
        right: { percent: [{ column: part.id }, cell(total.id, part)] },
        rightIn: (row) => ({ percent: [cell(row, part), cell(total.id, part)] }),
      }),
    ),
  );
  return [...rates, ...shares];
}

interface Trial {
  readonly column: Column;
  readonly place: Place;
  readonly search: Search;
}

/** Rows a formula can be worked out in, and how many of them that are not 0 it fits. */
function fitOf(formula: Formula, { column, place: { document, table }, search }: Trial) {
  const judged = table.rows.flatMap((row) => {
    const cell = `${document.id}/${table.id}/${row.id}/${column.id}`;
    const right = formula.rightIn(row.id);
    const names = [cell, ...(right.percent ?? []).flatMap((term) => term.cell ?? [])];
    if (!names.every((name) => isPrinted(table, name))) return [];
    const verdict = search.judge({ cell }, right);
    return verdict === null ? [] : [{ row: row.id, holds: verdict.holds, value: verdict.left.quantity.value }];
  });
  return {
    rows: judged.map(({ row }) => row),
    holding: judged.filter(({ holds, value }) => holds && value !== 0).length,
  };
}

function isPrinted(table: FiscalTable, cell: string): boolean {
  const [, , row, column = ""] = cell.split("/");
  return typeof table.rows.find(({ id }) => id === row)?.cells[column]?.value === "number";
}
