import { verdicts } from "../compare/comparison.ts";
import { lastDayOf } from "../dates.ts";
import { byCodePoint } from "../order.ts";
import type { FigureNames, FigureRecord } from "./figure-record.ts";
import type { FoundFigure } from "./find-figures.ts";
import { unitParts } from "./units.ts";

/** Columns that results can be sorted by. */
export const sortColumns = ["value", "label", "scope", "due", "department", "task", "verdict"] as const;

/** See `sortColumns`. */
export type SortColumn = (typeof sortColumns)[number];

/** An order of results; `null` sets the best first. */
export type FigureSort = { column: SortColumn; isDescending: boolean } | null;

type Key = string | number | null;

/** Reads an order from an address: `due`, `-value`; anything else sets the best first. */
export function parseSort(text: string): FigureSort {
  const column = sortColumns.find((name) => name === text.replace(/^-/u, ""));
  return column === undefined ? null : { column, isDescending: text.startsWith("-") };
}

/** An order as it stands in an address; empty for the best first. */
export const sortText = (sort: FigureSort): string =>
  sort === null ? "" : `${sort.isDescending ? "-" : ""}${sort.column}`;

const keys: Readonly<Record<SortColumn, (found: FoundFigure, names: FigureNames) => Key>> = {
  value: ({ record }) => record.value,
  label: ({ record }) => record.label,
  scope: ({ record }, { places }) => places.findIndex(({ id }) => id === record.scope),
  due: ({ record: { due } }) => (due === null ? null : lastDayOf(due)),
  department: ({ record: { source } }) => source.lead[0]?.printed ?? null,
  task: ({ order }) => order,
  verdict: ({ record: { verdict } }) => (verdict === null ? null : verdicts.indexOf(verdict)),
};

/** Numbers of different units cannot be set in one order: those of one unit stand together. */
const groupOf = ({ unit }: FigureRecord): string => unitParts(unit ?? "").base;

function compareKeys(a: Key, b: Key): number {
  return typeof a === "number" && typeof b === "number" ? a - b : byCodePoint(String(a), String(b));
}

/** Results in another order; those without a value for it come last. */
export function sortFigures(rows: readonly FoundFigure[], sort: FigureSort, names: FigureNames): FoundFigure[] {
  if (sort === null) return [...rows];
  const { column, isDescending } = sort;
  const sorted = rows.map((row) => {
    return { row, key: keys[column](row, names), group: column === "value" ? groupOf(row.record) : "" };
  });
  sorted.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order = compareKeys(a.key, b.key) * (isDescending ? -1 : 1);
    return byCodePoint(a.group, b.group) || order;
  });
  return sorted.map(({ row }) => row);
}
