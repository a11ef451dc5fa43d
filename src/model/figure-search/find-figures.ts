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
  miss: number;
  unmet: readonly Condition[];
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

function byRank(a: Candidate, b: Candidate): number {
  if (a.miss !== b.miss) return a.miss - b.miss;
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

/** Those that meet everything; else those that meet at least half of it; else the nearest that meet anything. */
function best(candidates: readonly Candidate[], whole: number): Candidate[] {
  const complete = candidates.filter(({ miss }) => miss === 0);
  if (complete.length > 0) return complete.sort(byRank);
  const half = candidates.filter(({ miss }) => miss <= whole / 2);
  const near = half.length > 0 ? half : candidates.filter(({ miss }) => miss < whole);
  return near.sort(byRank).slice(0, mostNear);
}

/** Finds the figures that answer a question, best first. */
export function findFigures({ names, figures, corpus }: FigureIndex, query: FigureQuery): FoundFigures {
  const split = query.words.map((word) => ({ word, parts: splitWord(foldText(word), corpus) }));
  const words = [...new Set(split.flatMap(({ parts }) => parts))];
  const conditions = conditionsOf(query, words, names);
  const candidates = figures.map((figure): Candidate => {
    const misses = conditions.map((condition) => condition.miss(figure));
    const unmet = conditions.filter((_, at) => (misses[at] ?? 0) > 0);
    const miss = misses.reduce((sum, one) => sum + one, 0);
    return { figure, miss, unmet, rank: rankOf(figure, query, words) };
  });
  const whole = conditions.reduce((sum, { weight }) => sum + weight, 0);
  const found = conditions.length === 0 ? [] : best(candidates, whole);
  return {
    rows: found.map(({ figure, unmet }) => ({
      record: figure.record,
      order: figure.order,
      unmet: unmet.map(({ name, word }) => ({ name, word })),
    })),
    isRelaxed: (found[0]?.miss ?? 0) > 0,
    split: split.filter(({ word, parts }) => parts.length > 0 && parts.join() !== foldText(word)),
    unknown: split.filter(({ parts }) => parts.length === 0).map(({ word }) => word),
  };
}
