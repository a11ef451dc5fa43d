import type { Card } from "./card.ts";
import { packFacts } from "./card-facts.ts";
import { beforeSection, joinFigures, type Section, sections } from "./content-layout.ts";
import { type Field, fields } from "./fields.ts";
import type { PageCodes } from "./page-codes.ts";

/** How much the words of a section count; the index's own measure is 1. */
const weights: Partial<Record<Section, number>> = { title: 7, place: 3, lead: 4, people: 3, stated: 0.6, aside: 0.3 };

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * A card as the page that the index is made from. Its text has the sections that `readSections`
 * takes apart again; codes and facts stand in fields that nobody reads.
 */
export function cardHtml(card: Card, codes: PageCodes): string {
  const texts: Record<Section, string> = {
    ...card,
    figures: joinFigures(card.figures),
    stated: card.stated.join("；"),
  };
  const spans = sections.map((name, at) => {
    const weight = weights[name];
    const attribute = weight === undefined ? "" : ` data-pagefind-weight="${weight}"`;
    return `<span${attribute}>${at === 0 ? "" : beforeSection}${escapeHtml(texts[name])}</span>`;
  });
  const codeFields = (Object.keys(fields) as Field[]).map((field) => [fields[field].name, codes[field]] as const);
  const facts = [
    ["title", "-"],
    ["facts", packFacts(card.facts)],
  ] as const;
  const meta = [...codeFields, ...facts]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<i data-pagefind-meta="${name}:${escapeHtml(value)}"></i>`);
  return `<!doctype html><html lang="zh-CN"><body><div data-pagefind-body>${spans.join("")}${meta.join("")}</div></body></html>`;
}
