import type { FacetChoices, FacetName } from "../model/search/facets.ts";
import { searchResult as words } from "../strings/search.ts";

/** The lists by which results are narrowed down. */
export interface FacetLists {
  /** Shows what is chosen. */
  show: (choices: FacetChoices) => void;
  /** Writes beside each value how many results it leaves; values without results cannot be chosen. */
  count: (counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>) => void;
  /** What is chosen. */
  read: () => FacetChoices;
}

/** The lists of a group, one `select` a facet. */
export function facetLists(group: HTMLElement): FacetLists {
  const selects = [...group.querySelectorAll("select")];
  const labels = new Map(selects.flatMap((select) => [...select.options].map((option) => [option, option.text])));
  const clear = group.querySelector<HTMLButtonElement>("[data-clear]");
  return {
    show: (choices) => {
      for (const select of selects) {
        select.value = choices[select.name as FacetName] ?? "";
        if (select.selectedIndex === -1) select.value = "";
      }
      if (clear) clear.hidden = Object.keys(choices).length === 0;
    },
    count: (counts) => {
      for (const option of labels.keys()) {
        if (option.value === "") continue;
        const name = option.closest("select")?.name as FacetName;
        const count = counts.get(name)?.get(option.value) ?? 0;
        option.textContent = words.option(labels.get(option) ?? "", count);
        option.hidden = count === 0 && !option.selected;
        option.disabled = option.hidden;
      }
    },
    read: () => {
      const chosen = selects.filter(({ value }) => value !== "");
      return Object.fromEntries(chosen.map(({ name, value }) => [name, value])) as FacetChoices;
    },
  };
}
