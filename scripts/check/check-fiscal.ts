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

/** Problems of the tables of money of one document: ids, cells, paying offices, and what reasons refer to. */
export function fiscalProblems(file: ContentFile, known: Known): Problem[] {
  const tables = itemsOf(get(file.root, "tables"));
  return [
    ...nameProblems("name-without-document", file, known.documents),
    ...repeatedIds(tables),
    ...tables.flatMap((table) => tableProblems(table, known)),
    ...repeatedIds(itemsOf(get(file.root, "goals"))),
    ...itemsOf(get(file.root, "reasons")).flatMap((reason) => reasonProblems(reason, tables)),
  ];
}

function tableProblems(table: YamlNode, known: Known): Problem[] {
  const [columns, rows] = [itemsOf(get(table, "columns")), itemsOf(get(table, "rows"))];
  const name = excerpt(textOf(get(table, "id")) ?? "");
  const ids = [...byId(columns).keys()];
  return [
    ...repeatedIds(columns),
    ...repeatedIds(rows),
    ...rows.flatMap((row) => unknownReference("unknown-department", get(row, "payer"), known.units)),
    // Without any column the table itself is reported; each of its cells would only repeat that.
    ...(ids.length === 0 ? [] : rows.flatMap((row) => cellProblems(row, name, ids))),
  ];
}

/** Cells stand under the ids of columns. */
function cellProblems(row: YamlNode, table: string, columns: readonly string[]): Problem[] {
  const cells = [...(get(row, "cells")?.fields?.values() ?? [])];
  return cells
    .filter(({ key }) => !columns.includes(key))
    .map(({ key, spot }) => {
      const details = { table, value: excerpt(key), columns: columns.join(reportWords.separator) };
      return problem("unknown-column", spot, { ...details, nearest: nearest(key, columns) });
    });
}

/** A reason names rows of a table of the same file. */
function reasonProblems(reason: YamlNode, tables: readonly YamlNode[]): Problem[] {
  const table = get(reason, "table");
  const named = tables.filter((each) => textOf(get(each, "id")) === textOf(table));
  if (named.length === 0) return unknownReference("unknown-table", table, byId(tables));
  const rows = byId(named.flatMap((each) => itemsOf(get(each, "rows"))));
  return itemsOf(get(reason, "rows")).flatMap((row) => {
    const id = textOf(row);
    if (id === null || rows.has(id)) return [];
    const details = { table: excerpt(textOf(table) ?? ""), value: excerpt(id) };
    return [problem("unknown-row", row.spot, { ...details, nearest: nearest(id, rows.keys()) })];
  });
}
