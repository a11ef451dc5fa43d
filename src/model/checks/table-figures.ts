import { cellParts } from "../../strings/fiscal.ts";
import { fiscalFigureId, inBaseUnit } from "../fiscal.ts";
import { pathOf } from "../paths.ts";
import type { Document, FiscalReports, FiscalTable } from "../records.ts";
import { countFigure } from "./count-figure.ts";
import { dimensionOf } from "./dimension.ts";
import { measured } from "./measured.ts";
import { printedQuantity, printedStep, scaled } from "./quantity.ts";
import type { CheckFigure } from "./records.ts";

/** A table of money with the document that prints it. */
export interface TableIn {
  readonly document: Document;
  readonly table: FiscalTable;
}

/** Tables by `<document>/<table>`. */
export function tablesById(fiscal: readonly FiscalReports[]): Map<string, TableIn> {
  return new Map(
    fiscal.flatMap(({ document, tables }) =>
      tables.map((table): [string, TableIn] => [`${document.id}/${table.id}`, { document, table }]),
    ),
  );
}

type Column = FiscalTable["columns"][number];

/** Worth of the last digit of the finest number in a column of money; other columns are as fine as each number. */
function finestOf(table: FiscalTable, { id, unit }: Column): number {
  if (unit === null || !unit.endsWith("元")) return Number.POSITIVE_INFINITY;
  const printed = table.rows.flatMap((row) => row.cells[id] ?? []);
  return Math.min(
    ...printed.flatMap(({ value, stated }) => (value === null ? [] : [printedStep({ value, unit, stated })])),
  );
}

/** Every printed value of a table as a figure. */
export function cellsOf({ document, table }: TableIn): CheckFigure[] {
  return table.columns.flatMap((column) => {
    const { unit } = column;
    const base = inBaseUnit(1, unit);
    const scale = base.value ?? 1;
    const finest = finestOf(table, column);
    return table.rows.flatMap((row): CheckFigure[] => {
      const cell = row.cells[column.id];
      if (cell === undefined || cell.value === null) return [];
      const printed = { value: cell.value, unit, stated: cell.stated, finest };
      return [
        {
          kind: "cell",
          id: fiscalFigureId(document, table, { row, column }),
          name: row.label,
          column: column.label,
          source: table.title,
          href: pathOf.fiscalPart(document, table),
          printed: cell.value,
          parts: cellParts(cell, column),
          stated: cell.stated,
          quantity: {
            ...scaled(printedQuantity(printed), scale, dimensionOf(base.unit)),
            // The printed value itself without the dust of binary fractions.
            value: inBaseUnit(cell.value, unit).value ?? 0,
          },
          step: printedStep(printed) * scale,
          unit,
          scale,
          document,
          task: null,
        },
      ];
    });
  });
}

/** The goals of fiscal reports as figures. */
export function goalsOf({ document, goals }: FiscalReports): CheckFigure[] {
  return goals.map((goal) => ({
    ...measured(goal),
    kind: "goal",
    parts: null,
    id: `${document.id}/${goal.id}`,
    name: goal.label,
    column: null,
    source: document.shortTitle,
    href: pathOf.fiscalPart(document, goal),
    stated: goal.stated,
    document,
    task: null,
  }));
}

/** How many rows of a table are no totals. */
export function rowsFigure({ document, table }: TableIn): CheckFigure {
  const count = table.rows.filter((row) => !row.isTotal).length;
  const [id, href] = [`${document.id}/${table.id}`, pathOf.fiscalPart(document, table)];
  return countFigure({ kind: "rows", id, name: table.title, source: table.title, href, count, document });
}
