import { unmetText } from "../model/figure-search/answer-text.ts";
import type { FigureQuery } from "../model/figure-search/figure-query.ts";
import { type FigureNames, type FigureRecord, figureIdOf, figurePathOf } from "../model/figure-search/figure-record.ts";
import type { FoundFigure } from "../model/figure-search/find-figures.ts";
import type { SortColumn } from "../model/figure-search/sort-figures.ts";
import { pathOf } from "../model/paths.ts";
import { verdictNames } from "../strings/compare.ts";
import { figureSearch as words } from "../strings/figure-search.ts";
import { unitNames } from "../strings/task-line.ts";
import { task } from "../strings/tasks.ts";

/** What rows are drawn for. */
export interface RowContext {
  query: FigureQuery;
  names: FigureNames;
  /** Columns the table has, in order. */
  columns: readonly SortColumn[];
}

function element(tag: string, text: string, className = ""): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  if (className !== "") node.className = className;
  return node;
}

/** A remark under a cell; nothing where there is none. */
const remark = (text: string, className = "soft"): HTMLElement[] =>
  text === "" ? [] : [element("small", text, className)];

function unitsOf({ source }: FigureRecord, { query }: RowContext): Node[] {
  const printed = (units: FigureRecord["source"]["lead"]) => unitNames(units.map((unit) => unit.printed));
  const helping = source.cooperating.filter((unit) => unit.department === query.department);
  const note = helping.length === 0 ? "" : `${task.cooperating}：${printed(helping)}`;
  return [document.createTextNode(printed(source.lead)), ...remark(note)];
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  return link;
}

/** A verdict leads to the comparison, where it is explained. */
function verdictOf(record: FigureRecord): Node[] {
  const { verdict } = record;
  return verdict === null ? [] : [linkTo(pathOf.comparison({ id: figureIdOf(record) }), verdictNames[verdict])];
}

const contents: Record<SortColumn, (found: FoundFigure, context: RowContext) => Node[]> = {
  value: (found, { query, names }) => [
    element("span", found.record.words, "figure figure-table__words"),
    ...remark(unmetText(found, query, names), "figure-table__unmet"),
  ],
  label: ({ record }) => [document.createTextNode(record.label), ...remark(record.scopeNote ?? "")],
  scope: ({ record }, { names }) => [
    document.createTextNode(names.places.find(({ id }) => id === record.scope)?.name ?? ""),
  ],
  due: ({ record }) => [document.createTextNode(record.dueWords)],
  department: ({ record }, context) => unitsOf(record, context),
  task: ({ record }) => [linkTo(figurePathOf(record), record.source.title), ...remark(record.source.document)],
  verdict: ({ record }) => verdictOf(record),
};

/** One row of the table of figures. What the figure is about heads the row. */
export function figureRow(found: FoundFigure, context: RowContext): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const column of context.columns) {
    const cell = document.createElement(column === "label" ? "th" : "td");
    if (column === "label") cell.scope = "row";
    else cell.dataset.label = words.columns[column];
    const nodes = contents[column](found, context).filter((node) => node.textContent !== "");
    cell.append(...nodes);
    row.append(cell);
  }
  return row;
}
