import { byCodePoint, distinct } from "./order.ts";
import type { Ledger, Task } from "./records.ts";
import { statuses } from "./status.ts";
import { dueYears, facetsOf } from "./task-facets.ts";

/** One choice of a filter. */
export interface FilterOption {
  value: string;
  label: string;
}

/** The choices that at least one task answers to. */
export interface FilterOptions {
  places: FilterOption[];
  departments: FilterOption[];
  topics: FilterOption[];
  years: string[];
  statuses: Task["status"][];
}

const options = (records: readonly { id: string; name: string }[], used: ReadonlySet<string>): FilterOption[] =>
  records.filter((record) => used.has(record.id)).map(({ id, name }) => ({ value: id, label: name }));

/** Choices for the filters of lists and search, in the order of the catalogues. */
export function filterOptions(ledger: Ledger): FilterOptions {
  const facets = ledger.tasks.map(facetsOf);
  const used = (name: "place" | "department" | "topic") => new Set(facets.flatMap((facet) => facet[name]));
  return {
    places: options(ledger.places, used("place")),
    departments: options(ledger.departments, used("department")),
    topics: options(ledger.topics, used("topic")),
    years: distinct(ledger.tasks.flatMap(dueYears)).map(String).sort(byCodePoint),
    statuses: statuses.filter((status) => ledger.tasks.some((task) => task.status === status)),
  };
}
