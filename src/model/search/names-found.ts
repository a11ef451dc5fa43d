import type { Lexicon, NamedPage } from "./lexicon.ts";
import { normalizeText } from "./normalize.ts";
import type { Unit } from "./units.ts";

const most = 6;

/** An indicator as results give it. */
export interface FoundMetric {
  title: string;
  url: string;
}

/** Shorter questions are part of too many names. */
const shortest = 4;

/** Of the indicators that were found, those whose name is in the question, or that the question names in part. */
export function metricsNamed(metrics: readonly FoundMetric[], text: string): NamedPage[] {
  if (text.length < shortest) return [];
  return metrics.flatMap(({ title, url }): NamedPage[] => {
    const name = normalizeText(title);
    return name.includes(text) || text.includes(name) ? [{ kind: "metric", label: title, href: url }] : [];
  });
}

/** Pages that are named in a question, in the order of its parts. */
export function namesFound(units: readonly Unit[], lexicon: Lexicon): NamedPage[] {
  const pages = units.flatMap(({ text, concepts }) => [
    ...concepts.flatMap((concept) => lexicon[concept]?.page ?? []),
    // 教育 is everyday speech as well as an office: its page is offered, its tasks are not preferred.
    ...(text === "" ? [] : lexicon.flatMap(({ page }) => (page?.label === text ? [page] : []))),
  ]);
  return [...new Map(pages.map((page) => [page.href, page])).values()].slice(0, most);
}
