/** Names of the filters, as they stand in the address. */
export const filterNames = ["place", "department", "topic", "year", "status", "kind"] as const;

/** One filter's name. */
export type FilterName = (typeof filterNames)[number];

/** Values a task answers to under each filter. */
export type Facets = Record<FilterName, readonly string[]>;

/** Chosen value of each filter; an empty string means “all”. */
export type Choices = Partial<Record<FilterName, string>>;

/** True when a task answers to every chosen value. */
export function matches(facets: Facets, choices: Choices): boolean {
  return filterNames.every((name) => {
    const choice = choices[name];
    return choice === undefined || choice === "" || facets[name].includes(choice);
  });
}
