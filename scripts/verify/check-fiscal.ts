import type { FiscalEntry } from "../../src/schemas/fiscal.ts";
import { verifyWords } from "../../src/strings/verify.ts";
import { type Entry, spotOf } from "./entry.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { readableValues, sameValue } from "./number-values.ts";
import { squeeze } from "./squeeze.ts";
import { stretchOf } from "./stretch.ts";
import type { DocumentView } from "./views.ts";

type Table = FiscalEntry["tables"][number];
type Row = Table["rows"][number];

/** Cells, rows and goals of money that are not printed as recorded. */
export function fiscalFindings(view: DocumentView): LooseFinding[] {
  return view.content.fiscal
    .filter(({ id }) => id === view.entry.id)
    .flatMap((file) => [
      ...file.data.tables.flatMap((table, index) => tableFindings({ view, file, table, index })),
      ...file.data.goals.flatMap((goal, index) => [
        ...printedAt(view, goal.line, goal.stated).map((details) =>
          finding("fiscal-not-printed", spotOf(file, "goals", index, "stated"), details),
        ),
        ...valueDetails(goal.value, goal.stated, goal.unit).map((details) =>
          finding("fiscal-value-differs", spotOf(file, "goals", index, "value"), details),
        ),
      ]),
    ]);
}

interface TablePlace {
  readonly view: DocumentView;
  readonly file: Entry<FiscalEntry>;
  readonly table: Table;
  readonly index: number;
}

function tableFindings(place: TablePlace): LooseFinding[] {
  const { view, file, table, index } = place;
  return table.rows.flatMap((row, at) => {
    const spot = spotOf(file, "tables", index, "rows", at);
    const cells = Object.entries(row.cells).flatMap(([column, cell]) => {
      const cellSpot = spotOf(file, "tables", index, "rows", at, "cells", column);
      const unit = table.columns.find(({ id }) => id === column)?.unit ?? null;
      return [
        ...printedAt(view, row.line, cell.stated).map((details) => finding("fiscal-not-printed", cellSpot, details)),
        ...valueDetails(cell.value, cell.stated, unit).map((details) =>
          finding("fiscal-value-differs", cellSpot, details),
        ),
      ];
    });
    const order = table.printedAs === "table" ? rowDetails(view, table, row) : [];
    return [...cells, ...order.map((details) => finding("fiscal-row-differs", spot, details))];
  });
}

/** A paragraph may go on behind a page break. */
const linesOfParagraph = 4;

function printedAt({ original }: DocumentView, line: number, stated: string) {
  const near = stretchOf(original.lines, line, line + linesOfParagraph);
  const starts = findStated(near, stated).whole.some(({ start }) => near.lineAt[start] === line);
  const goesOn = findStated(stretchOf(original.lines, line - linesOfParagraph, line), stated).whole.length > 0;
  return starts || goesOn ? [] : [{ line, stated }];
}

/** What is printed instead of 0. */
const unpaid = "未支付";

/** A value as printed in the unit of its column; a fall is negative. */
function valueDetails(value: number | null, stated: string, unit: string | null) {
  if (value === null) return [];
  const isFall = /下降|减少|减支|减收/u.test(stated);
  const plain = unit !== null && /[万亿]/u.test(unit) ? squeeze(stated).replace(/(?<=\d)[万亿]/gu, "") : stated;
  const readable = stated.includes(unpaid) ? [0] : readableValues(plain).map((one) => (isFall ? -one : one));
  if (readable.some((one) => sameValue(one, value))) return [];
  return [{ value, stated, values: readable.join(verifyWords.separator) || verifyWords.none }];
}

/** Holds a row of a table against its cells, from left to right behind the row's name. */
function rowDetails({ original }: DocumentView, { columns }: Table, row: Row) {
  const printed = (original.lines[row.line - 1] ?? "").split("\t").map(squeeze);
  const label = printed.lastIndexOf(squeeze(row.label));
  const cells = columns.flatMap(({ id }) => row.cells[id]?.stated ?? []);
  const recorded = [...(row.payer === undefined ? [] : [row.payer]), ...cells].map(squeeze);
  const behind = printed.slice(label + 1).filter((cell) => cell !== "");
  if (label !== -1 && behind.join("\t") === recorded.join("\t")) return [];
  const shown = (list: readonly string[]) => list.join(verifyWords.separator) || verifyWords.none;
  return [{ line: row.line, printed: shown(label === -1 ? printed : behind), recorded: shown(recorded) }];
}
