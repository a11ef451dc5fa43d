import { placeLevels } from "../schemas/catalogue.ts";
import { lastDayOf } from "./dates.ts";
import { byCodePoint, distinct, groupBy } from "./order.ts";
import type { Metric, Target, Task, Topic } from "./records.ts";

/** A metric and the promised figures that measure it. */
export interface MetricFigures {
  metric: Metric;
  targets: Target[];
}

const isPromise = (target: Target): boolean => target.kind !== "context";

/** Metrics that figures of a set of tasks measure, with those figures. */
export function metricsOf(tasks: readonly Task[]): MetricFigures[] {
  const targets = tasks.flatMap((task) => task.targets).filter((target) => isPromise(target) && target.metric !== null);
  const groups = groupBy(targets, (target) => target.metric);
  return [...groups].flatMap(([metric, list]) => (metric === null ? [] : [{ metric, targets: list }]));
}

/** True when figures bind more than one place, or come from more than one document. */
export function isShared({ targets }: MetricFigures): boolean {
  return (
    distinct(targets.map((target) => target.scope)).length > 1 ||
    distinct(targets.map((target) => target.document)).length > 1
  );
}

/** All promised figures of a metric: upper levels first, then by division code; of one place, the earliest first. */
export function figuresOf(metric: Metric): Target[] {
  return metric.targets.filter(isPromise).sort(byScope);
}

/** How many documents promise a figure of a metric. */
export const documentCount = (metric: Metric): number =>
  distinct(figuresOf(metric).map(({ document }) => document)).length;

/** Metrics with figures by topic, in the order of the topics; those of most documents first. */
export function metricsByTopic(
  metrics: readonly Metric[],
  topics: readonly Topic[],
): { topic: Topic; metrics: { metric: Metric; documents: number }[] }[] {
  const used = metrics.filter((metric) => metric.targets.length > 0);
  const counted = used.map((metric) => ({ metric, documents: documentCount(metric) }));
  return topics.flatMap((topic) => {
    const own = counted.filter(({ metric }) => metric.topic === topic).sort((a, b) => b.documents - a.documents);
    return own.length > 0 ? [{ topic, metrics: own }] : [];
  });
}

/** The last day on which a figure is kept; after all others where it prints none. */
const lastDay = ({ due }: Target): string => (due === null ? "9999" : lastDayOf(due));

function byScope(a: Target, b: Target): number {
  return (
    placeLevels.indexOf(a.scope.level) - placeLevels.indexOf(b.scope.level) ||
    byCodePoint(a.scope.code, b.scope.code) ||
    byCodePoint(lastDay(a), lastDay(b))
  );
}
