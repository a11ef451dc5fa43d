import type { FiscalEntry } from "../../schemas/fiscal.ts";
import { fundingParts, targetParts } from "../../strings/figures.ts";
import { cellParts } from "../../strings/fiscal.ts";
import { found } from "../catalogue.ts";
import { fiscalFigureId, inBaseUnit } from "../fiscal.ts";
import { pathOf } from "../paths.ts";
import type { Document, FiscalReports, FiscalTable, Funding, Ledger, ServiceField, Target } from "../records.ts";
import { dimensionOf } from "./dimension.ts";
import type { Reference } from "./expression.ts";
import { exactly, type Printed, printedQuantity, printedStep, scaled } from "./quantity.ts";
import type { CheckFigure, CheckFigureKind } from "./records.ts";

/** Everything that prints figures or lists. */
export type FigureSources = Pick<Ledger, "targets" | "funding" | "fiscal" | "services" | "documents">;

/** A table of money with the document that prints it. */
interface TableIn {
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

/**
 * Makes a function that finds the figure a formula names.
 * @returns a function that throws when there is no such figure or it has no value (the content check says where)
 */
export function figureFinder(sources: FigureSources): (reference: Reference) => CheckFigure {
  const targets = new Map(sources.targets.map((target) => [target.id, target]));
  const funding = new Map(sources.funding.map((sum) => [sum.id, sum]));
  const tables = tablesById(sources.fiscal);
  const cells = new Map([...tables.values()].flatMap(cellsOf).map((figure) => [figure.id, figure]));
  const goals = new Map(sources.fiscal.flatMap(goalsOf).map((figure) => [figure.id, figure]));
  const fields = new Map(sources.services.map((field) => [field.id, field]));
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  return ({ kind, id }) => {
    const wanted = `check of ${id}`;
    switch (kind) {
      case "figure": {
        const sum = funding.get(id);
        return sum && !targets.has(id) ? sumFigure(sum) : targetFigure(found(targets, id, wanted), "target");
      }
      case "baseline":
        return targetFigure(found(targets, id, wanted), "baseline");
      case "to":
        return targetFigure(found(targets, id, wanted), "upper-end");
      case "goal":
        return found(goals, id, wanted);
      case "services":
      case "printed-services":
        return servicesFigure(found(fields, id, wanted), kind);
      case "rows":
        return rowsFigure(found(tables, id, wanted));
      case "tasks":
        return tasksFigure(found(documents, id, wanted));
      default:
        return found(cells, id, wanted);
    }
  };
}

const isAbout = (bound: Target["bound"]): boolean => bound === "about";

/** A printed number with its range, as part of a figure. */
function measured(printed: Printed) {
  const { value, unit } = printed;
  return { quantity: printedQuantity(printed), step: printedStep(printed), printed: value, unit, scale: 1 };
}

function targetFigure(target: Target, kind: "target" | "baseline" | "upper-end"): CheckFigure {
  const { id, label, unit, stated, document, task } = target;
  const values = { target: target.value, baseline: target.baseline, "upper-end": target.valueTo };
  const value = values[kind];
  if (value === null || value === undefined) throw new Error(`check of ${id}: no ${kind} (run the content check)`);
  return {
    ...measured({ value, unit, stated, isAbout: isAbout(target.bound) && kind === "target" }),
    kind,
    id,
    parts: kind === "target" ? targetParts(target) : null,
    name: label,
    column: null,
    source: task?.title ?? document.shortTitle,
    href: pathOf.target(target),
    stated,
    document,
    task,
  };
}

function sumFigure(sum: Funding): CheckFigure {
  const { id, key, label, amount: value, unit, stated, task } = sum;
  return {
    ...measured({ value, unit, stated, isAbout: isAbout(sum.bound) }),
    kind: "funding",
    id,
    parts: fundingParts(sum),
    name: label,
    column: null,
    source: task.title,
    href: `${pathOf.task(task)}#${key}`,
    stated,
    document: task.document,
    task,
  };
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

function cellsOf({ document, table }: TableIn): CheckFigure[] {
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
          href: pathOf.fiscalTable(document, table),
          printed: cell.value,
          parts: cellParts(cell, column),
          stated: cell.stated,
          quantity: scaled(printedQuantity(printed), scale, dimensionOf(base.unit)),
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

function goalsOf({ document, goals }: FiscalReports): CheckFigure[] {
  return goals.map((goal: FiscalEntry["goals"][number]) => ({
    ...measured(goal),
    kind: "goal",
    parts: null,
    id: `${document.id}/${goal.id}`,
    name: goal.label,
    column: null,
    source: document.shortTitle,
    href: pathOf.moneyGoals,
    stated: goal.stated,
    document,
    task: null,
  }));
}

interface Counted {
  readonly kind: CheckFigureKind;
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly href: string;
  readonly count: number;
  readonly document: Document;
}

/** Something that was counted, or printed as a count, one by one. */
function countFigure({ count, ...facts }: Counted): CheckFigure {
  const quantity = exactly(count, null);
  const plain = { column: null, stated: null, parts: null, unit: null, task: null };
  return { ...facts, ...plain, printed: count, quantity, step: 1, scale: 1 };
}

function servicesFigure(field: ServiceField, kind: "services" | "printed-services"): CheckFigure {
  const { id, topic, document } = field;
  const count = kind === "services" ? field.services.length : field.printedCount;
  const href = pathOf.serviceField(field);
  return countFigure({ kind, id, name: topic.name, source: document.shortTitle, href, count, document });
}

function rowsFigure({ document, table }: TableIn): CheckFigure {
  const count = table.rows.filter((row) => !row.isTotal).length;
  const [id, href] = [`${document.id}/${table.id}`, pathOf.fiscalTable(document, table)];
  return countFigure({ kind: "rows", id, name: table.title, source: table.title, href, count, document });
}

function tasksFigure(document: Document): CheckFigure {
  const href = `${pathOf.document(document)}#contents`;
  const { id, shortTitle: name } = document;
  return countFigure({ kind: "tasks", id, name, source: name, href, count: document.tasks.length, document });
}
