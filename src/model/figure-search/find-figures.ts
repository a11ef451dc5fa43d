import { nearness } from "./amount-miss.ts";
import { type Condition, type ConditionName, conditionsOf } from "./conditions.ts";
import { type FigureIndex, foldText, type IndexedFigure } from "./figure-index.ts";
import { type AmountBound, boundOf, type FigureQuery } from "./figure-query.ts";
import type { FigureRecord } from "./figure-record.ts";
import { splitWord } from "./split-word.ts";

/** A part of a question that a figure does not meet. */
export interface Unmet {
  name: ConditionName;
  word: string | null;
}

/** A figure that answers a question. */
export interface FoundFigure {
  record: FigureRecord;
  /** Place in printed order. */
  order: number;
  /** What it does not meet; empty where it answers the whole question. */
  unmet: readonly Unmet[];
}

/** The answer to a question. */
export interface FoundFigures {
  rows: readonly FoundFigure[];
  /** True where no figure meets the whole question: these are the nearest. */
  isRelaxed: boolean;
  /** Words that nobody prints as a whole, with the parts that were looked for instead. */
  split: readonly { word: string; parts: readonly string[] }[];
  /** Words that occur nowhere, not even in part. */
  unknown: readonly string[];
}

/** At most this many are shown where none meets the whole question. */
const mostNear = 20;

/** Printed bounds that say what was asked. */
const fitting: Readonly<Record<AmountBound, readonly FigureRecord["bound"][]>> = {
  "at-least": ["at-least", "more-than"],
  "more-than": ["more-than", "at-least"],
  "at-most": ["at-most", "less-than"],
  "less-than": ["less-than", "at-most"],
  exactly: ["exactly", "all"],
  about: ["about"],
  between: [],
};

interface Candidate {
  figure: IndexedFigure;
  /** How much of the question it misses. */
  miss: number;
}

interface Ranked extends Candidate {
  rank: readonly number[];
}

/** What sets figures that meet the same parts in order, the most important first; smaller is earlier. */
function rankOf(figure: IndexedFigure, query: FigureQuery, words: readonly string[]): number[] {
  const { record, label, order } = figure;
  const { amount, scope, department } = query;
  const isBound = amount === null || fitting[boundOf(amount)].includes(record.bound);
  const leads = record.source.lead.some((unit) => unit.department === department);
  return [
    Number(scope !== null && record.scope !== scope),
    Number(!isBound),
    words.filter((word) => !label.includes(word)).length,
    Number(department !== null && !leads),
    Number(record.kind === "context"),
    amount === null ? 0 : nearness(figure, amount),
    order,
  ];
}

function byRank(a: Ranked, b: Ranked): number {
  if (a.miss !== b.miss) return a.miss - b.miss;
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

/** Those that meet everything; else those that meet at least half of it; else all that meet anything. */
function closest(candidates: readonly Candidate[], whole: number): readonly Candidate[] {
  const complete = candidates.filter(({ miss }) => miss === 0);
  if (complete.length > 0) return complete;
  const half = candidates.filter(({ miss }) => miss <= whole / 2);
  return half.length > 0 ? half : candidates.filter(({ miss }) => miss < whole);
}

function missOf(figure: IndexedFigure, conditions: readonly Condition[]): number {
  let miss = 0;
  for (const condition of conditions) miss += condition.miss(figure);
  return miss;
}

function unmetOf(figure: IndexedFigure, conditions: readonly Condition[]): Unmet[] {
  return conditions.filter((one) => one.miss(figure) > 0).map(({ name, word }) => ({ name, word }));
}

/** Finds the figures that answer a question, best first. */
export function findFigures({ names, figures, corpus }: FigureIndex, query: FigureQuery): FoundFigures {
  const split = query.words.map((word) => ({ word, parts: splitWord(foldText(word), corpus) }));
  const words = [...new Set(split.flatMap(({ parts }) => parts))];
  const conditions = conditionsOf(query, words, names);
  const whole = conditions.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = figures.map((figure): Candidate => ({ figure, miss: missOf(figure, conditions) }));
  const kept = conditions.length === 0 ? [] : closest(candidates, whole);
  const isRelaxed = (kept[0]?.miss ?? 0) > 0;
  const ranked = kept.map((one): Ranked => ({ ...one, rank: rankOf(one.figure, query, words) })).sort(byRank);
  return {
    rows: (isRelaxed ? ranked.slice(0, mostNear) : ranked).map(({ figure }) => ({
      record: figure.record,
      order: figure.order,
      unmet: unmetOf(figure, conditions),
    })),
    isRelaxed,
    split: split.filter(({ word, parts }) => parts.length > 0 && parts.join() !== foldText(word)),
    unknown: split.filter(({ parts }) => parts.length === 0).map(({ word }) => word),
  };
}
