import { codeOf } from "./code.ts";
import { type Field, fields } from "./fields.ts";
import { type FormTable, matchesAtWords, matchesIn } from "./form-table.ts";
import { wordsOf } from "./words.ts";

/** The parts of a page in which concepts are looked for; texts are normalised. */
export interface PageParts {
  title: string;
  /** The unit that leads and others whose name the page stands under, whole. */
  names: readonly string[];
  /** Other units that lead, and the first of those that are responsible together, whole. */
  others: readonly string[];
  /** The rest of these, whole. */
  more: readonly string[];
  body: string;
  /** Units that only help, whole. */
  aside: readonly string[];
  /** Concepts that the records name, whatever the words: places, offices, topics. */
  known: Readonly<Partial<Record<Field, readonly number[]>>>;
}

/** Codes of a page's concepts, each in the most telling field only, as words of that field. */
export type PageCodes = Readonly<Record<Field, string>>;

/**
 * The concepts of a page.
 * @param table wordings as documents write them
 */
export function codesOf(parts: PageParts, table: FormTable): PageCodes {
  const counts = countsIn(parts.body, table);
  const found: Record<Field, Iterable<number>> = {
    title: countsIn(parts.title, table).keys(),
    names: namesIn(parts.names, table),
    often: [...namesIn(parts.others, table), ...[...counts].filter(([, count]) => count > 1).map(([one]) => one)],
    once: [...namesIn(parts.more, table), ...counts.keys()],
    aside: namesIn(parts.aside, table),
  };
  const seen = new Set<number>();
  const take = (field: Field): string => {
    const concepts = [...new Set([...(parts.known[field] ?? []), ...found[field]])].filter((one) => !seen.has(one));
    for (const concept of concepts) seen.add(concept);
    return concepts
      .sort((a, b) => a - b)
      .map((concept) => codeOf(concept))
      .join(" ");
  };
  return Object.fromEntries((Object.keys(fields) as Field[]).map((field) => [field, take(field)])) as PageCodes;
}

/** How often a text speaks of each concept; a wording within another of the same concept is not counted again. */
function countsIn(text: string, table: FormTable): Map<number, number> {
  const counts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { start, end, concepts } of matchesAtWords(text, table, wordsOf)) {
    for (const concept of concepts) {
      if (start < (ends.get(concept) ?? 0)) continue;
      ends.set(concept, end);
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return counts;
}

/** Concepts whose wording ends a name: 市医疗保障局 is a 医疗保障局, but 教育局 is not yet 教育. */
function namesIn(names: readonly string[], table: FormTable): number[] {
  return names.flatMap((name) =>
    matchesIn(name, table)
      .filter((match) => match.end === name.length)
      .flatMap((match) => match.concepts),
  );
}
