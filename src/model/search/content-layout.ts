/** Stands between the sections of a card in the index; no text of the site has it, and it is no word. */
const sectionMark = "‖";

/** Stands between the figures of a card. */
const figureMark = "¶";

/** The sections of a card's text, in the order in which the index keeps them. */
export const sections = ["title", "place", "lead", "people", "text", "figures", "stated", "aside"] as const;

/** One section. */
export type Section = (typeof sections)[number];

/** The sign to be written before every section but the first. */
export const beforeSection = sectionMark;

/** Figures as one section. */
export function joinFigures(figures: readonly string[]): string {
  return figures.join(figureMark);
}

/** The sections of a text that the index gives back. */
export function readSections(content: string): Record<Section, string> & { list: string[] } {
  const texts = content.split(sectionMark).map((text) => text.replace(/^[\s.]+|[\s.]+$/gu, ""));
  const named = Object.fromEntries(sections.map((name, at) => [name, texts[at] ?? ""])) as Record<Section, string>;
  return { ...named, list: named.figures.split(figureMark).filter((text) => text !== "") };
}

/** Sections that are searched, but not shown in results. */
const searchedOnly: readonly Section[] = ["people", "aside"];

/** A text without the sections that results do not show. */
export function shownSections(content: string): string {
  const texts = content.split(sectionMark);
  return sections.map((name, at) => (searchedOnly.includes(name) ? "" : (texts[at] ?? "").trim())).join(sectionMark);
}
