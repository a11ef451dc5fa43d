import type { FacetSets } from "./facet-file.ts";

/** Names of the facets, as they stand in the address. */
export const facetNames = ["place", "department", "topic", "year", "document", "status", "kind"] as const;

/** One facet's name. */
export type FacetName = (typeof facetNames)[number];

/** Chosen values; what is missing is not narrowed down. */
export type FacetChoices = Partial<Record<FacetName, string>>;

/** The results that answer to every chosen value, in their order. */
export function narrow<T extends { id: string }>(results: readonly T[], choices: FacetChoices, sets: FacetSets): T[] {
  const chosen = Object.entries(choices).map(([name, value]) => sets.get(name)?.get(value));
  return results.filter(({ id }) => chosen.every((set) => set?.has(id) ?? false));
}

/**
 * How many results each value would leave, were it chosen in place of the value of its own facet.
 * @returns counts by facet and value; values without results are missing
 */
export function countFacets(
  results: readonly { id: string }[],
  choices: FacetChoices,
  sets: FacetSets,
): Map<FacetName, Map<string, number>> {
  return new Map(
    facetNames.map((name) => {
      const others = { ...choices };
      delete others[name];
      const left = new Set(narrow(results, others, sets).map(({ id }) => id));
      return [name, countValues(left, sets.get(name))];
    }),
  );
}

function countValues(
  left: ReadonlySet<string>,
  values: ReadonlyMap<string, ReadonlySet<string>> | undefined,
): Map<string, number> {
  const counts = [...(values ?? [])].map(([value, set]): [string, number] => [value, countShared(left, set)]);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Number of pages that are in both sets. Of thousands of places, most have few pages: the smaller set is walked. */
function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return count;
}
