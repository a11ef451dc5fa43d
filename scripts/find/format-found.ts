import { toJson } from "../../src/model/export/json.ts";
import { answerText, unmetText } from "../../src/model/figure-search/answer-text.ts";
import { figureCsv } from "../../src/model/figure-search/figure-csv.ts";
import type { FigureQuery } from "../../src/model/figure-search/figure-query.ts";
import { type FigureNames, figurePathOf } from "../../src/model/figure-search/figure-record.ts";
import { figureRows } from "../../src/model/figure-search/figure-rows.ts";
import type { FoundFigures } from "../../src/model/figure-search/find-figures.ts";
import { findCommand } from "../../src/strings/find.ts";
import { textTable } from "../lib/text-table.ts";
import type { FindFormat } from "./options.ts";

/** Rows that fit on a screen. */
const firstRows = 20;

/** What was asked and found. */
export interface Answer {
  readonly query: FigureQuery;
  readonly found: FoundFigures;
  readonly names: FigureNames;
}

/** The answer as one text: for people, for spreadsheets, or for programs. */
export function formatFound(answer: Answer, options: { format: FindFormat; all: boolean }): string {
  const list = { ...answer, rows: answer.found.rows };
  if (options.format === "csv") return figureCsv(list, "");
  if (options.format === "json") return toJson(figureRows(list, ""));
  return `${textOf(answer, options.all)}\n`;
}

function textOf({ query, found, names }: Answer, all: boolean): string {
  const { understood, notes, count } = answerText(query, found, names);
  const rows = all ? found.rows : found.rows.slice(0, firstRows);
  const isCut = rows.length < found.rows.length;
  const heading = [understood, notes, count, isCut ? findCommand.shown(rows.length) : ""].filter(Boolean);
  return [...heading, ...(rows.length > 0 ? ["", tableOf({ query, found: { ...found, rows }, names })] : [])].join(
    "\n",
  );
}

function tableOf({ query, found, names }: Answer): string {
  const places = new Map(names.places.map(({ id, name }) => [id, name]));
  const lines = found.rows.map((row) => {
    const { record } = row;
    const place = places.get(record.scope) ?? "";
    const unmet = found.isRelaxed ? [unmetText(row, query, names)] : [];
    return [record.words, record.label, place, record.dueWords, figurePathOf(record), ...unmet];
  });
  const heads = [...findCommand.columns, ...(found.isRelaxed ? [findCommand.unmetColumn] : [])];
  return textTable([heads, ...lines], heads.length);
}
