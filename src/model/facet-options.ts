import { targetKinds } from "../schemas/target.ts";
import { formatDate } from "../strings/format.ts";
import { taskList as words } from "../strings/task-list.ts";
import { kindNames, statusNames } from "../strings/tasks.ts";
import { type FilterOption, filterOptions } from "./filter-options.ts";
import type { Ledger } from "./records.ts";
import { extraKinds, noYear } from "./task-facets.ts";

/** The choices of each facet of the tasks, with their words. */
export interface FacetOptions {
  place: FilterOption[];
  department: FilterOption[];
  topic: FilterOption[];
  year: FilterOption[];
  document: FilterOption[];
  status: FilterOption[];
  kind: FilterOption[];
}

/** Every choice that at least one task answers to, as readers see it. */
export function facetOptions(ledger: Ledger): FacetOptions {
  const { places, departments, topics, years, statuses } = filterOptions(ledger);
  const documents = ledger.documents.filter(({ tasks }) => tasks.length > 0);
  return {
    place: places,
    department: departments,
    topic: topics,
    year: [...years.map((year) => ({ value: year, label: formatDate(year) })), { value: noYear, label: words.noYear }],
    document: documents.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    status: statuses.map((status) => ({ value: status, label: statusNames[status] })),
    kind: [
      ...targetKinds.map((kind) => ({ value: kind as string, label: kindNames[kind] })),
      { value: extraKinds.money, label: words.withMoney },
      { value: extraKinds.none, label: words.noFigure },
    ],
  };
}
