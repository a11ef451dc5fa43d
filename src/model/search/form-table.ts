import { bordersOf, type Split } from "./words.ts";

/** Wordings by their first character, longest first, each with the numbers of its concepts. */
export type FormTable = ReadonlyMap<string, readonly Form[]>;

interface Form {
  text: string;
  concepts: number[];
}

/** A wording found in a text. */
export interface Match {
  start: number;
  end: number;
  concepts: readonly number[];
}

/**
 * A table in which wordings can be looked up in running text.
 * @param forms wordings of each concept, by its number; already in the form of the texts
 */
export function formTable(forms: readonly (readonly string[])[]): FormTable {
  const all = new Map<string, Form>();
  for (const [number, list] of forms.entries()) {
    for (const text of list) {
      const form = all.get(text);
      if (!form) all.set(text, { text, concepts: [number] });
      else if (!form.concepts.includes(number)) form.concepts.push(number);
    }
  }
  const table = new Map<string, Form[]>();
  for (const form of [...all.values()].sort((a, b) => b.text.length - a.text.length)) {
    const first = form.text.slice(0, 1);
    const bucket = table.get(first);
    if (bucket) bucket.push(form);
    else table.set(first, [form]);
  }
  return table;
}

/** A table with more wordings, each with the number of its concept; the table itself stays as it is. */
export function withForms(table: FormTable, more: readonly (readonly [text: string, concept: number])[]): FormTable {
  const extended = new Map(table);
  for (const [text, concept] of more) {
    const bucket = extended.get(text.charAt(0)) ?? [];
    const known = bucket.find((form) => form.text === text);
    const form = { text, concepts: [...new Set([...(known?.concepts ?? []), concept])] };
    extended.set(text.charAt(0), [...bucket.filter((other) => other !== known), form]);
  }
  for (const sign of new Set(more.map(([text]) => text.charAt(0)))) {
    const bucket = extended.get(sign) ?? [];
    extended.set(
      sign,
      [...bucket].sort((a, b) => b.text.length - a.text.length),
    );
  }
  return extended;
}

/** Every wording in a text, in the order of their beginnings, longest first; they may overlap. */
export function matchesIn(text: string, table: FormTable): Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const form of table.get(text.charAt(start)) ?? []) {
      if (!text.startsWith(form.text, start)) continue;
      matches.push({ start, end: start + form.text.length, concepts: form.concepts });
    }
  }
  return matches;
}

/** Two characters can stand in running text by chance: 上学 in 以上学员. */
const byChance = 2;

/** The wordings in a text without short ones that cut a word in two. */
export function matchesAtWords(text: string, table: FormTable, split: Split): Match[] {
  const borders = bordersOf(text, split);
  return matchesIn(text, table).filter(
    ({ start, end }) => end - start > byChance || (borders.has(start) && borders.has(end)),
  );
}

/** The matches that lie within no other match. Those that overlap in part are all kept. */
export function widest(matches: readonly Match[]): Match[] {
  return matches.filter(
    (match, at) =>
      !matches.some(
        (other, index) => index !== at && other.start <= match.start && other.end >= match.end && isWider(other, match),
      ),
  );
}

const isWider = (a: Match, b: Match): boolean => a.end - a.start > b.end - b.start;
