import { benchTable as words } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";
import { textTable } from "../lib/text-table.ts";
import { kilobytes, milliseconds, percent, share } from "./cells.ts";
import type { JudgedItem } from "./judged.ts";
import type { Measured } from "./measure.ts";
import { type Summary, summariesByKind, summarise } from "./summary.ts";

/** Everything that was measured of one site. */
export interface SearchResults {
  /** All queries on one search page, one after the other. */
  readonly visit: readonly Measured[];
  /** The first query of each kind, each with nothing in the cache. */
  readonly firsts: readonly Measured[];
}

const headings = [
  words.kind,
  words.queries,
  words.recall5,
  words.recall10,
  words.reciprocalRank,
  words.empty,
  words.median,
  words.longest,
  words.laterBytes,
  words.mostLaterBytes,
  words.coldTime,
  words.coldBytes,
];

const rowOf = (name: string, summary: Summary): readonly string[] => [
  name,
  String(summary.queries),
  share(summary.recall5),
  share(summary.recall10),
  share(summary.reciprocalRank),
  percent(summary.empty),
  milliseconds(summary.later.median),
  milliseconds(summary.later.longest),
  kilobytes(summary.later.bytes),
  kilobytes(summary.later.mostBytes),
  milliseconds(summary.cold.longest),
  kilobytes(summary.cold.mostBytes),
];

/** Scores and costs by kind, with all together below. */
export function searchTable({ visit, firsts }: SearchResults): string {
  const kinds = summariesByKind(visit, firsts).map(({ kind, summary }) => rowOf(kind, summary));
  return textTable([headings, ...kinds, rowOf(words.total, summarise(visit, firsts))]);
}

/** As many missed items as there could have been among the first five; the number of the others. */
function missedLines(missed: readonly JudgedItem[]): readonly string[] {
  const others = missed.length - 5;
  return [
    ...missed.slice(0, 5).map(({ urls }) => fill(words.missed, { urls: urls.join(" ") })),
    ...(others > 0 ? [fill(words.othersMissed, { count: others })] : []),
  ];
}

/** Every query that does not find all it should among the first five, with what came instead. */
export function missingReport({ visit }: SearchResults): string {
  return visit
    .filter(({ score }) => score.missed.length > 0)
    .map(({ judged, answer, score }) => {
      const results = answer.results
        .slice(0, 5)
        .map((result, index) => fill(words.instead, { rank: index + 1, ...result }));
      return [
        fill(words.missing, { query: judged.query, kind: judged.kind, recall: share(score.recall5) }),
        ...missedLines(score.missed),
        ...(results.length > 0 ? results : [words.emptyList]),
      ].join("\n");
    })
    .join("\n\n");
}

/** Everything as JSON, for programs. */
export function searchJson({ visit, firsts }: SearchResults): string {
  const queries = visit.map(({ judged, answer, score, bytes, cold }) => ({
    query: judged.query,
    kind: judged.kind,
    ...score,
    milliseconds: answer.milliseconds,
    bytes,
    cold,
    results: answer.results.map(({ address }) => address),
  }));
  return JSON.stringify({ total: summarise(visit, firsts), kinds: summariesByKind(visit, firsts), queries }, null, 2);
}
