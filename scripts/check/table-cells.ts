import { byId, type Known } from "./known.ts";
import { get, itemsOf, type YamlNode } from "./yaml-tree.ts";

/** A table of money by its columns and rows. */
export interface TableIds {
  readonly columns: ReadonlyMap<string, YamlNode>;
  readonly rows: ReadonlyMap<string, YamlNode>;
}

/** Columns and rows of a table by their ids. */
export function idsOf(table: YamlNode): TableIds {
  return { columns: byId(itemsOf(get(table, "columns"))), rows: byId(itemsOf(get(table, "rows"))) };
}

/** One cell by `<document>/<table>/<row>/<column>`; null where there is none. */
export function cellOf(id: string, { tables }: Known): YamlNode | null {
  const [document = "", table = "", row = "", column = ""] = id.split("/");
  const found = tables.get(`${document}/${table}`);
  const entry = found && idsOf(found).rows.get(row);
  return get(get(entry ?? null, "cells"), column);
}

/** Ids of every cell of every table. */
export function cellIds({ tables }: Known): string[] {
  return [...tables].flatMap(([id, table]) =>
    [...idsOf(table).rows].flatMap(([row, node]) =>
      [...(get(node, "cells")?.fields?.keys() ?? [])].map((column) => `${id}/${row}/${column}`),
    ),
  );
}
