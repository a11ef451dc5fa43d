import type { Lexicon, NamedPage } from "./lexicon.ts";
import type { Unit } from "./units.ts";

const most = 6;

/** Pages that are named in a question, in the order of its parts. */
export function namesFound(units: readonly Unit[], lexicon: Lexicon): NamedPage[] {
  const pages = units.flatMap(({ text, concepts }) => [
    ...concepts.flatMap((concept) => lexicon[concept]?.page ?? []),
    // 教育 is everyday speech as well as an office: its page is offered, its tasks are not preferred.
    ...(text === "" ? [] : lexicon.flatMap(({ page }) => (page?.label === text ? [page] : []))),
  ]);
  return [...new Map(pages.map((page) => [page.href, page])).values()].slice(0, most);
}
