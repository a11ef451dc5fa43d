import type { FilterOption } from "./filter-options.ts";
import type { Place } from "./records.ts";

/** How far a place's name is set in below those above it. */
const indents = { region: "", prefecture: "　", county: "　　" } as const;

/** The choices of a list of places with counties set in under their city. */
export function placeOptions(options: readonly FilterOption[], places: readonly Place[]): FilterOption[] {
  return options.map(({ value, label }) => {
    const place = places.find(({ id }) => id === value);
    return { value, label: (place ? indents[place.level] : "") + label };
  });
}
