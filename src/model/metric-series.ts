import { yearOf } from "./dates.ts";
import { groupBy } from "./order.ts";
import type { Metric, Target } from "./records.ts";
import { figuresOf } from "./shared-metrics.ts";

/** Figures of one metric that were measured in the same way, so that they may stand on one picture. */
export interface Measure {
  /** What the papers call it where they differ; `null` where they do not. */
  as: string | null;
  unit: string | null;
  targets: Target[];
}

/** What tells a line of figures from the others of its picture. */
export type Apart = "place" | "document" | "label";

/** Figures that may be joined by a line: one place, or a part of it, and no two values for one year. */
export interface Series {
  targets: Target[];
  apart: Apart;
}

/** Which picture shows the figures of a metric. */
export type PictureKind = "years" | "dots" | "none";

/** How far a wording is the metric's own name: a paper that says no more than others is counted as such. */
function closeness(as: string | null, { name }: Metric): number {
  if (as === null) return name.length;
  return name.includes(as) ? as.length : 0;
}

/** The promised figures of a metric by way of measuring, the one that the metric is named after first. */
export function measuresOf(metric: Metric): Measure[] {
  const groups = groupBy(figuresOf(metric), ({ measuredAs, unit }) =>
    JSON.stringify([measuredAs, unit ?? metric.unit]),
  );
  return [...groups.values()]
    .map((targets) => ({ as: targets[0]?.measuredAs ?? null, unit: targets[0]?.unit ?? metric.unit, targets }))
    .sort((a, b) => closeness(b.as, metric) - closeness(a.as, metric));
}

const hasNumber = ({ value, baseline }: Target): boolean => value !== null || baseline !== undefined;

/** True when figures that would stand on one line name two values for one year, or two without a year. */
function clash(targets: readonly Target[]): boolean {
  const years = groupBy(targets, ({ due }) => (due === null ? null : yearOf(due)));
  return [...years.values()].some(([first, ...others]) =>
    others.some(({ value, valueTo }) => value !== first?.value || valueTo !== first?.valueTo),
  );
}

const splits: readonly { apart: Apart; keyOf: (target: Target) => string }[] = [
  { apart: "place", keyOf: ({ scope, scopeNote = "" }) => `${scope.id} ${scopeNote}` },
  { apart: "document", keyOf: ({ document }) => document.id },
  { apart: "label", keyOf: ({ label }) => label },
];

function split(targets: readonly Target[], depth: number): Series[] {
  const [step, ...finer] = splits.slice(depth);
  if (step === undefined) return [];
  return [...groupBy(targets, step.keyOf).values()].flatMap((group) =>
    finer.length > 0 && clash(group) ? split(group, depth + 1) : [{ targets: group, apart: step.apart }],
  );
}

/**
 * The lines of figures measured alike: one for each place and part of it; where documents print
 * the same place differently for one year, one for each document, and at last for each label.
 */
export function seriesOf(targets: readonly Target[]): Series[] {
  return split(targets.filter(hasNumber), 0);
}

/** The years in which figures or their starting points stand. */
export function yearsOf(targets: readonly Target[]): number[] {
  return targets.flatMap(({ value, due, baseline, baselineYear }) => [
    ...(value !== null && due !== null ? [yearOf(due)] : []),
    ...(baseline !== undefined && baselineYear !== undefined ? [yearOf(baselineYear)] : []),
  ]);
}

/** How many numbers, promised ones and starting points, a picture of some figures could show. */
export const countNumbers = (targets: readonly Target[]): number =>
  targets.reduce((sum, { value, baseline }) => sum + Number(value !== null) + Number(baseline !== undefined), 0);

/**
 * The picture that fits: by year where figures stand in several years, else side by side on one
 * scale; none for a single number, which says all in words.
 */
export function pictureKind(targets: readonly Target[]): PictureKind {
  if (countNumbers(targets) < 2) return "none";
  return new Set(yearsOf(targets)).size > 1 ? "years" : "dots";
}
