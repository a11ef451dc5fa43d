import { reportWords } from "../../src/strings/check.ts";
import { nameProblems } from "./check-file-name.ts";
import type { ContentFile } from "./content-file.ts";
import { byId, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { repeatedIds } from "./repeats.ts";
import { excerpt } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** The schema allows no more columns; a list of thousands would help nobody. */
const mostColumns = 12;

/** Problems of the tables of money of one document: ids, cells, paying offices, and what reasons refer to. */
export function fiscalProblems(file: ContentFile, known: Known): Problem[] {
  const tables = itemsOf(get(file.root, "tables"));
  const goals = itemsOf(get(file.root, "goals"));
  const reasons = itemsOf(get(file.root, "reasons"));
  return [
    ...nameProblems("name-without-document", file, known.documents),
    // All three have their addresses on one page.
    ...repeatedIds([...tables, ...goals, ...reasons]),
    ...tables.flatMap((table) => tableProblems(table, known)),
    ...reasonProblems(reasons, tables),
  ];
}

function tableProblems(table: YamlNode, known: Known): Problem[] {
  const [columns, rows] = [itemsOf(get(table, "columns")), itemsOf(get(table, "rows"))];
  return [
    ...repeatedIds(columns),
    ...repeatedIds(rows),
    ...rows.flatMap((row) => unknownReference("unknown-department", get(row, "payer"), known.units)),
    ...cellProblems(rows, table, byId(columns)),
  ];
}

/** Cells stand under the ids of columns. */
function cellProblems(rows: readonly YamlNode[], table: YamlNode, columns: ReadonlyMap<string, YamlNode>): Problem[] {
  // Without any column the table itself is reported; each of its cells would only repeat that.
  if (columns.size === 0) return [];
  const name = excerpt(textOf(get(table, "id")) ?? "");
  const list = [...columns.keys()].slice(0, mostColumns).join(reportWords.separator);
  const cells = rows.flatMap((row) => [...(get(row, "cells")?.fields?.values() ?? [])]);
  return cells
    .filter(({ key }) => !columns.has(key))
    .map(({ key, spot }) => {
      const details = { table: name, value: excerpt(key), columns: list };
      return problem("unknown-column", spot, { ...details, nearest: () => nearest(key, columns.keys()) });
    });
}

/** Reasons name rows of a table of the same file. */
function reasonProblems(reasons: readonly YamlNode[], tables: readonly YamlNode[]): Problem[] {
  const known = byId(tables);
  const rowsOf = new Map([...known].map(([id, table]) => [id, byId(itemsOf(get(table, "rows")))]));
  return reasons.flatMap((reason) => {
    const table = textOf(get(reason, "table")) ?? "";
    const rows = rowsOf.get(table);
    if (rows === undefined) return unknownReference("unknown-table", get(reason, "table"), known);
    return itemsOf(get(reason, "rows")).flatMap((row) => unknownRow(row, table, rows));
  });
}

function unknownRow(row: YamlNode, table: string, rows: ReadonlyMap<string, YamlNode>): Problem[] {
  const value = textOf(row);
  if (value === null || rows.has(value)) return [];
  const details = { table: excerpt(table), value: excerpt(value) };
  return [problem("unknown-row", row.spot, { ...details, nearest: () => nearest(value, rows.keys()) })];
}
