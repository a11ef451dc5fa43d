import { type Age, agesIn } from "./ages.ts";
import { fillerPhrases, fillerSigns } from "./fillers.ts";
import { type FormTable, type Match, matchesAtWords, matchesIn, widest } from "./form-table.ts";
import type { Split } from "./words.ts";

/** One part of a question. */
export interface Unit {
  /** As it is searched for literally; empty where only its concepts are. */
  text: string;
  /** Numbers of the concepts it stands for. */
  concepts: readonly number[];
  /** Concepts of shorter wordings within it: second best. */
  within: readonly number[];
  /** True for a number with its unit. */
  isNumber: boolean;
  /** 0–1 for how surely it belongs to what is asked for: words that the lexicon lacks may be chatter. */
  trust: number;
}

/** What a question is taken apart with. */
export interface UnitTools {
  table: FormTable;
  split: Split;
}

/**
 * Takes a normalised question apart: the longest wordings that the lexicon knows, ages, and what
 * stands between them and says something, numbers with what they count apart.
 */
export function unitsOf(text: string, tools: UnitTools): Unit[] {
  const { known, ages, rest } = takeApart(text, tools);
  const aged = ages.map(({ asks }) => ageUnit(asks, tools.table)).filter((unit) => unit.concepts.length > 0);
  const about = [...known, ...aged];
  const beside = about.length === 0 ? rest : rest.map((unit) => ({ ...unit, trust: trustOf(unit) }));
  return withoutRepeats(telling([...about, ...beside], text));
}

/** Beside what the lexicon knows, short words that it lacks are more often chatter than the point. */
function trustOf({ text, isNumber }: Unit): number {
  if (isNumber) return 0.7;
  return text.length > 3 ? 1 : 0.5;
}

/** The parts of a question that neither the lexicon nor the list of fillers knows, without numbers. */
export function unknownIn(text: string, tools: UnitTools): string[] {
  const { rest } = takeApart(text, tools);
  return rest
    .filter((unit) => !unit.isNumber && unit.text !== "" && !fillerSigns.has(unit.text))
    .map((unit) => unit.text);
}

interface Apart {
  known: Unit[];
  ages: Age[];
  rest: Unit[];
}

function takeApart(text: string, { table, split }: UnitTools): Apart {
  const ages = agesIn(text);
  const all = knownIn(text, { table, split }).filter((match) => !ages.some((age) => isWithin(match, age)));
  const longest = widest(all);
  const known = longest.map((match) => {
    const inner = all.filter((other) => other !== match && isWithin(other, match));
    const within = inner.flatMap(({ concepts }) => concepts).filter((concept) => !match.concepts.includes(concept));
    return { ...unitOf(text.slice(match.start, match.end), match.concepts), within };
  });
  return { known, ages, rest: between(text, [...longest, ...ages]).flatMap((part) => restUnits(part, split)) };
}

/** The parts of a question that is searched as it is: what stands between spaces and signs. */
export function literalUnits(text: string): Unit[] {
  const runs = text.split(/[^\p{L}\p{N}.%‰℃·]+/u).filter((run) => run !== "");
  return withoutRepeats((runs.length > 0 ? runs : [text]).map((run) => unitOf(run, [])));
}

/** At most this many words in a row are tried as one. */
const longestRow = 4;

/** Rows of neighbouring words of a part that no page has as a whole, the longest first, single words last. */
export function rowsOf(text: string, split: Split): string[] {
  const stretches: string[][] = [[]];
  for (const word of split(text)) {
    if (fillerSigns.has(word)) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  const rows = stretches.flatMap((words) =>
    words.flatMap((_, start) =>
      Array.from({ length: Math.min(longestRow, words.length - start) }, (_row, more) =>
        words.slice(start, start + more + 1).join(""),
      ),
    ),
  );
  return [...new Set(rows)].sort((a, b) => b.length - a.length);
}

/**
 * How surely a word that the lexicon lacks is meant, by its length: two characters are chatter more
 * often than not, and single ones are kept only where nothing longer is.
 */
const wordTrust = [0.4, 0.25, 0.8];
const trustOfWord = ({ length }: string): number => wordTrust[Math.min(length, wordTrust.length) - 1] ?? 0;

/** Parts for words that the lexicon lacks: longer ones are more surely meant. */
export function wordUnits(words: readonly string[]): Unit[] {
  const long = words.filter((word) => word.length > 1);
  const kept = long.length > 0 ? long : words;
  return withoutRepeats(kept.map((word) => ({ ...unitOf(word, []), trust: trustOfWord(word) })));
}

const unitOf = (text: string, concepts: readonly number[], isNumber = false): Unit => ({
  text,
  concepts,
  within: [],
  isNumber,
  trust: 1,
});

interface Span {
  start: number;
  end: number;
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Wordings of the lexicon; a single character counts only where it is a word. */
function knownIn(text: string, { table, split }: UnitTools): Match[] {
  const words = split(text);
  const isWord = (sign: string) => words.some((word, at) => word === sign && !isPart(words[at - 1], words[at + 1]));
  return matchesAtWords(text, table, split).filter(
    ({ start, end }) => end - start > 1 || isWord(text.slice(start, end)),
  );
}

/** True beside another single character: then both may be one word that the splitter lacks. */
function isPart(...neighbours: readonly (string | undefined)[]): boolean {
  return neighbours.some((word) => word?.length === 1 && !fillerSigns.has(word));
}

function ageUnit(asks: readonly string[], table: FormTable): Unit {
  const concepts = asks.flatMap((wording) =>
    matchesIn(wording, table)
      .filter(({ start, end }) => start === 0 && end === wording.length)
      .flatMap((match) => match.concepts),
  );
  return unitOf("", [...new Set(concepts)]);
}

/** What no match covers. */
function between(text: string, matches: readonly Span[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start > from) parts.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, text.slice(from)];
}

/** A number, its scale and sign: 1.5亿, 20℃. */
const number = /\d[\d.,]*[万亿千百]*[%‰℃]?/gu;

/** Runs of text between fillers and punctuation, and numbers with the word they count. */
function restUnits(text: string, split: Split): Unit[] {
  const bare = fillerPhrases.reduce((result, phrase) => result.replaceAll(phrase, " "), text);
  return bare.split(/[^\p{L}\p{N}.%‰℃·]+/u).flatMap((part) => {
    const numbers = [...part.matchAll(number)].map((found) => numberIn(part, found, split));
    const words = between(part, numbers)
      .filter((run) => split(run).some((word) => !fillerSigns.has(word)))
      .map((run) => unitOf(run, []));
    return [...words, ...numbers.map(({ start, end }) => unitOf(part.slice(start, end), [], true))];
  });
}

/** A number and the word behind it, if it is short enough to be its unit. */
function numberIn(part: string, found: RegExpMatchArray, split: Split): Span {
  const start = found.index ?? 0;
  const end = start + found[0].length;
  const [next = ""] = split(part.slice(end));
  const isUnit = !/[%‰℃]$/u.test(found[0]) && next.length <= 2 && part.startsWith(next, end);
  return { start, end: isUnit ? end + next.length : end };
}

/** What says nothing goes, unless nothing else is left. */
function telling(units: readonly Unit[], text: string): Unit[] {
  const some = units.filter((unit) => unit.concepts.length > 0 || (unit.text !== "" && !fillerSigns.has(unit.text)));
  const kept = some.filter((unit) => unit.concepts.length > 0 || unit.isNumber || unit.text.length > 1);
  if (kept.length > 0) return kept;
  if (some.length > 0) return some;
  return text === "" ? [] : [unitOf(text, [])];
}

function withoutRepeats(units: readonly Unit[]): Unit[] {
  return units.filter(
    (unit, at) =>
      units.findIndex((other) => other.text === unit.text && String(other.concepts) === String(unit.concepts)) === at,
  );
}
