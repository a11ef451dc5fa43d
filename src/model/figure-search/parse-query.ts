import { cleanQuery, longestQuery } from "./clean-query.ts";
import { combine, isDueAlready } from "./combine.ts";
import { emptyQuery, type FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { idleWords } from "./grammar.ts";
import { readAmount } from "./read-amount.ts";
import { readDue } from "./read-due.ts";
import { nameList, readName, readPhrase } from "./read-name.ts";
import { readUnitWords } from "./read-unit-words.ts";
import type { Reading, Scan } from "./scan.ts";
import { unitWords } from "./units.ts";

/** Reads questions. */
export type QueryParser = (text: string) => FigureQuery;

const separator = /^[\s,;:!?。、|()[\]{}"'“”‘’「」『』《》]$/u;
const quoted = /“([^“”]+)”|"([^"]+)"|「([^「」]+)」|『([^『』]+)』/uy;
const quotes = /["“”「」『』]/gu;
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** A question as far as it has been read; `open` is text that no reader knew. */
interface State {
  query: FigureQuery;
  open: string;
}

/** Ends the open text: it is a word to search for, unless it says nothing. */
function closeWord(state: State): State {
  const word = state.open.replace(edges, "");
  const isIdle = word === "" || idleWords.has(word) || state.query.words.includes(word);
  if (isIdle) return { ...state, open: "" };
  return { query: { ...state.query, words: [...state.query.words, word] }, open: "" };
}

function take(state: State, { asks }: Reading, part: { printed: string; names: FigureNames }): State {
  const { query } = closeWord(state);
  if (isDueAlready(query, part.printed)) return { query, open: "" };
  const combined = combine(query, asks, part.names);
  return { query: combined ?? { ...query, unused: [...query.unused, part.printed.trim()] }, open: "" };
}

/** Text in quotation marks is searched as it stands. */
function readQuoted(text: string, at: number): string | null {
  quoted.lastIndex = at;
  return quoted.exec(text)?.[0] ?? null;
}

/** True for a sign that ends a word; the colon of 1:5 does not. */
const isSeparator = (text: string, at: number): boolean =>
  separator.test(text[at] ?? "") && !/\d:\d/u.test(text.slice(at - 1, at + 2));

type Step = (state: State, text: string, at: number) => { state: State; length: number };

/** Reads what stands at a position of a clean text. */
function stepFor(names: FigureNames): Step {
  const list = nameList(names);
  const units = unitWords(names.units);
  const read = (scan: Scan): Reading | null =>
    readAmount(scan) ?? readDue(scan) ?? readUnitWords(scan) ?? readName(scan, list) ?? readPhrase(scan);
  return (state, text, at) => {
    const word = readQuoted(text, at);
    if (word !== null) {
      const open = word.replaceAll(quotes, "");
      return { state: closeWord({ ...closeWord(state), open }), length: word.length };
    }
    const found = read({ text, at, isStart: state.open === "", names, units });
    if (found !== null) {
      const printed = text.slice(at, at + found.length);
      return { state: take(state, found, { printed, names }), length: found.length };
    }
    if (isSeparator(text, at)) return { state: closeWord(state), length: 1 };
    return { state: { ...state, open: state.open + text[at] }, length: 1 };
  };
}

/** A reader of questions that may name what the data holds. */
export function queryParser(names: FigureNames): QueryParser {
  const step = stepFor(names);
  return (given) => {
    const text = cleanQuery(given);
    let state: State = { query: emptyQuery, open: "" };
    for (let at = 0; at < text.length; ) {
      const next = step(state, text, at);
      state = next.state;
      at += next.length;
    }
    const { query } = closeWord(state);
    return given.length > longestQuery ? { ...query, unused: [...query.unused, "…"] } : query;
  };
}
