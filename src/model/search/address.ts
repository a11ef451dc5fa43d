import { type FacetChoices, type FacetName, facetNames } from "./facets.ts";

/** Everything that a search page shows, as it stands in its address. */
export interface SearchState {
  query: string;
  /** True when only the words as typed are searched. */
  isExact: boolean;
  choices: FacetChoices;
  /** Number of results shown, where a reader asked for more. */
  shown: number;
}

/** So many results are shown at first, and added each time: each is a file to be loaded. */
export const pageSize = 6;

const mostShown = 200;

const isFacet = (name: string): name is FacetName => (facetNames as readonly string[]).includes(name);

/** The state that an address holds: `?q=医保&place=xiji`. */
export function readAddress(search: string): SearchState {
  const values = new URLSearchParams(search);
  const choices: FacetChoices = {};
  for (const [name, value] of values) if (isFacet(name) && value !== "") choices[name] = value;
  const shown = Number(values.get("shown") ?? pageSize);
  return {
    query: values.get("q") ?? "",
    isExact: values.get("exact") === "1",
    choices,
    shown: Number.isInteger(shown) ? Math.min(mostShown, Math.max(pageSize, shown)) : pageSize,
  };
}

/** The address of a state, without what is as always. */
export function addressOf({ query, isExact, choices, shown }: SearchState): string {
  const values = new URLSearchParams();
  if (query !== "") values.set("q", query);
  for (const name of facetNames) {
    const value = choices[name];
    if (value !== undefined && value !== "") values.set(name, value);
  }
  if (isExact) values.set("exact", "1");
  if (shown > pageSize) values.set("shown", String(shown));
  return values.size > 0 ? `?${values}` : "";
}
