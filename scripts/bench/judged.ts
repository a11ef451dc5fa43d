import { benchProblems } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";

/** Something a query should find: any one of its addresses will do. */
export interface JudgedItem {
  /** Addresses that begin with `/`; one that ends in `*` stands for all that begin so. */
  readonly urls: readonly string[];
  /** 3 what was looked for, 2 good, 1 touches it, 0 looked at and wrong. */
  readonly grade: number;
}

/** A query with what a person says it should find. */
export interface JudgedQuery {
  readonly query: string;
  /** What sort of query it is; scores are given by kind. */
  readonly kind: string;
  readonly relevant: readonly JudgedItem[];
}

/** Queries in their order, or one sentence for each line that is no judged query. */
export type ParsedQueries =
  | { readonly queries: readonly JudgedQuery[] }
  | { readonly mistakes: readonly { readonly line: number; readonly mistake: string }[] };

/**
 * Reads judged queries, one JSON record a line; empty lines are passed over.
 * Every line is looked at, so that all mistakes are said at once.
 */
export function parseQueries(text: string): ParsedQueries {
  const lines = text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => content.trim() !== "");
  const read = lines.map(({ line, content }) => ({ line, ...parseLine(content) }));
  const mistakes = read.flatMap(({ line, mistake }) => (mistake === undefined ? [] : [{ line, mistake }]));
  if (mistakes.length > 0) return { mistakes };
  return { queries: read.flatMap(({ judged }) => judged ?? []) };
}

interface ReadLine {
  readonly judged?: JudgedQuery;
  readonly mistake?: string;
}

function parseLine(content: string): ReadLine {
  try {
    const judged: unknown = JSON.parse(content);
    const mistake = mistakeIn(judged);
    return mistake === null ? { judged: judged as JudgedQuery } : { mistake };
  } catch {
    return { mistake: benchProblems.notJson };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isWord = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

function mistakeIn(value: unknown): string | null {
  if (!isRecord(value)) return benchProblems.notJson;
  if (!isWord(value.query)) return benchProblems.noQuery;
  if (!isWord(value.kind)) return benchProblems.noKind;
  if (!Array.isArray(value.relevant)) return benchProblems.noRelevant;
  const mistakes = value.relevant.map((item: unknown, index) => {
    const sentence = mistakeInItem(item);
    return sentence === null ? null : fill(sentence, { item: index + 1 });
  });
  return mistakes.find((mistake) => mistake !== null) ?? null;
}

function mistakeInItem(item: unknown): string | null {
  const urls: unknown = isRecord(item) ? item.urls : null;
  if (!Array.isArray(urls) || urls.length === 0 || !urls.every(isAddress)) return benchProblems.badUrls;
  return isRecord(item) && [0, 1, 2, 3].includes(Number(item.grade ?? -1)) ? null : benchProblems.badGrade;
}

const isAddress = (value: unknown): boolean => typeof value === "string" && value.startsWith("/");
