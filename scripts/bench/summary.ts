import { groupBy } from "../../src/model/order.ts";
import type { Measured } from "./measure.ts";
import { mean, quantile } from "./statistics.ts";

/** Scores and costs of some queries; null where there is nothing to reckon with. */
export interface Summary {
  readonly queries: number;
  readonly recall5: number | null;
  readonly recall10: number | null;
  readonly reciprocalRank: number | null;
  /** Share of queries that list nothing. */
  readonly empty: number | null;
  readonly later: Cost;
  readonly cold: Cost;
}

/** Milliseconds until the list is complete, and bytes transferred. */
export interface Cost {
  readonly median: number | null;
  readonly p95: number | null;
  readonly longest: number | null;
  readonly bytes: number | null;
  readonly mostBytes: number | null;
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function costOf(measured: readonly Measured[]): Cost {
  const times = measured.map(({ answer }) => answer.milliseconds);
  const bytes = measured.map((one) => one.bytes);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: quantile(times, 1),
    bytes: quantile(bytes, 0.5),
    mostBytes: quantile(bytes, 1),
  };
}

/**
 * Scores and costs of queries, taken together.
 * @param visit queries asked one after the other; they give the scores and the later costs
 * @param firsts queries asked by new readers; they give the cold costs
 */
export function summarise(visit: readonly Measured[], firsts: readonly Measured[]): Summary {
  const scores = visit.map(({ score }) => score);
  return {
    queries: visit.length,
    recall5: mean(known(scores.map(({ recall5 }) => recall5))),
    recall10: mean(known(scores.map(({ recall10 }) => recall10))),
    reciprocalRank: mean(known(scores.map((score) => score.reciprocalRank))),
    empty: mean(scores.map(({ empty }) => Number(empty))),
    later: costOf(visit.filter(({ cold }) => !cold)),
    cold: costOf(firsts),
  };
}

/** One summary for each kind, in order of first appearance. */
export function summariesByKind(
  visit: readonly Measured[],
  firsts: readonly Measured[],
): readonly { kind: string; summary: Summary }[] {
  const isOf = (kind: string) => (measured: Measured) => measured.judged.kind === kind;
  const kinds = [...groupBy(visit, ({ judged }) => judged.kind).keys()];
  return kinds.map((kind) => ({ kind, summary: summarise(visit.filter(isOf(kind)), firsts.filter(isOf(kind))) }));
}
