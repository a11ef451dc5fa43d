import { isOwn } from "../highlights.ts";
import type { Document, Metric, Target } from "../records.ts";
import { comparePair } from "./compare-pair.ts";
import type { Comparison } from "./comparison.ts";

/** All figures a document prints: its own goals, then those of its tasks. */
const figuresOf = ({ targets, tasks }: Document): Target[] => [...targets, ...tasks.flatMap((task) => task.targets)];

/** True where a document promises a figure of its own place at all. */
function hasOwnFigures(document: Document): boolean {
  return figuresOf(document).some((target) => target.kind !== "context" && isOwn(target));
}

/** An upper figure that its document leaves without an answer, or only repeats. */
function withoutAnswer(upper: Target): Comparison {
  const { id, document } = upper;
  return {
    id,
    document,
    place: document.place,
    upper,
    lower: null,
    verdict: hasOwnFigures(document) ? "dropped" : "repeated",
    reason: null,
    timing: null,
    wording: null,
    difference: null,
    share: null,
    conflict: false,
  };
}

/**
 * The comparison that bears a figure's id: what an answer makes of the figure above, or what
 * became of an upper figure without an answer. `null` for a figure that stands in neither.
 */
export function comparisonOf(target: Target): Comparison | null {
  if (target.kind === "context") return null;
  if (target.answers !== null) return comparePair(target.answers, target);
  const isAnswered = target.answeredBy.some((lower) => lower.document.place === target.document.place);
  return isOwn(target) || isAnswered ? null : withoutAnswer(target);
}

/** The comparisons of one document, in printed order. */
export function comparisonsOf(document: Document): Comparison[] {
  return figuresOf(document).flatMap((target) => comparisonOf(target) ?? []);
}

/** The comparisons in which a metric's figures stand, above or below, each once. */
export function comparisonsOn(metric: Metric): Comparison[] {
  const found = metric.targets
    .flatMap((target) => [target, ...target.answeredBy])
    .flatMap((target) => comparisonOf(target) ?? []);
  return [...new Map(found.map((comparison) => [comparison.id, comparison])).values()];
}

/** Documents that stand in comparisons: those with most answers first. */
export function comparedDocuments(documents: readonly Document[]): { document: Document; comparisons: Comparison[] }[] {
  const answered = (list: readonly Comparison[]) => list.filter((comparison) => comparison.lower !== null).length;
  return documents
    .map((document) => ({ document, comparisons: comparisonsOf(document) }))
    .filter(({ comparisons }) => comparisons.length > 0)
    .sort((a, b) => answered(b.comparisons) - answered(a.comparisons));
}

/** Other figures of the comparison's place that measure the same metric as an upper figure without an answer. */
export function ownOnMetric({ upper, lower, place }: Comparison): Target[] {
  if (lower !== null || upper.metric === null) return [];
  return place.targets.filter((target) => target.metric === upper.metric && target.kind !== "context");
}
