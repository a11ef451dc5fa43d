import type { ChecksEntry } from "../../schemas/checks.ts";
import { type Entry, found } from "../catalogue.ts";
import { type FigureSources, figureFinder } from "./figures.ts";
import { recompute } from "./recompute.ts";
import type { CheckLine } from "./records.ts";
import { tablesById } from "./table-figures.ts";

/**
 * Every statement of the content files recomputed, in written order.
 * @throws when a statement names something that does not exist, or cannot be worked out (the content check says where)
 */
export function linkChecks(entries: readonly Entry<ChecksEntry>[], sources: FigureSources): CheckLine[] {
  const find = figureFinder(sources);
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  const tables = tablesById(sources.fiscal);
  const tableOf = (id: string) => tables.get(id)?.table;
  return entries.flatMap(({ id, data }) => {
    const document = found(documents, id, `checks ${id}`);
    return data.checks.flatMap((check) => recompute(check, { document, find, tableOf }));
  });
}
