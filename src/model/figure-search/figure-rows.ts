import type { Row } from "../export/table.ts";
import { unmetText } from "./answer-text.ts";
import type { FigureQuery } from "./figure-query.ts";
import { type FigureNames, figureIdOf, figurePathOf } from "./figure-record.ts";
import type { FoundFigure } from "./find-figures.ts";

/** Columns of the files that the page and the command give, named as in the open data. */
export const figureColumns = [
  ...["id", "figure", "label", "metric", "scope", "scopeName", "scopeNote", "bound", "value", "valueTo", "unit"],
  ...["due", "dueWords", "period", "status", "kind", "verdict", "lead", "cooperating", "title", "document", "url"],
  "unmet",
] as const;

const printed = (units: readonly { printed: string }[]): string[] => units.map((unit) => unit.printed);

/** Results in their order, and what they answer. */
export interface FigureList {
  rows: readonly FoundFigure[];
  query: FigureQuery;
  names: FigureNames;
}

/**
 * Results as records by column. `unmet` says what a figure does not meet, so that nobody takes the
 * nearest for an answer.
 * @param site stands before each path: `https://example.org`, or nothing
 */
export function figureRows({ rows, query, names }: FigureList, site: string): Row[] {
  const places = new Map(names.places.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const { record } = row;
    const { source, words, key: _key, ...facts } = record;
    return {
      ...facts,
      id: figureIdOf(record),
      figure: words,
      scopeName: places.get(record.scope) ?? null,
      lead: printed(source.lead),
      cooperating: printed(source.cooperating),
      title: source.title,
      document: source.document,
      url: `${site}${figurePathOf(record)}`,
      unmet: unmetText(row, query, names) || null,
    };
  });
}
