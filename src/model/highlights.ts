import { isWithin } from "./deadlines.ts";
import { distinct, groupBy } from "./order.ts";
import type { Metric, Target, Task } from "./records.ts";

/** True for figures that bind the task's own place or one below it. */
export function isOwn(target: Target): boolean {
  return isWithin(target.scope, target.document.place);
}

/** Figures that are promises or standards, not what exists already. */
export function promisedTargets(task: Task): Target[] {
  return task.targets.filter((target) => target.kind !== "context");
}

/**
 * How much a figure tells of the promise: what answers the level above, what is to be reached, what
 * is paid out, other standards that can be compared; the rest are conditions and rules.
 */
function weight({ answers, kind, money, metric }: Target): number {
  if (answers !== null) return 0;
  if (kind === "target") return 1;
  if (money !== undefined) return 2;
  return metric === null ? 4 : 3;
}

/** The figures a reader should see first: the place's own, else those of the level above. */
export function heroTargets(task: Task, limit: number): Target[] {
  const promised = promisedTargets(task);
  const own = promised.filter(isOwn);
  const pool = own.length > 0 ? own : promised;
  const withValue = pool.filter((target) => target.value !== null);
  const candidates = (withValue.length > 0 ? withValue : pool).toSorted((a, b) => weight(a) - weight(b));
  const telling = candidates.filter((target) => weight(target) < 4);
  return (telling.length > 0 ? telling : candidates).slice(0, limit);
}

/** The one figure that stands for the task in lists: one due with the task, if there is such a one. */
export function mainTarget(task: Task): Target | null {
  const heroes = heroTargets(task, Number.POSITIVE_INFINITY);
  return heroes.find((target) => target.due !== null && target.due === task.due) ?? heroes[0] ?? null;
}

/** True when the task prints figures, but none of its own place. */
export function onlyUpperFigures(task: Task): boolean {
  const promised = promisedTargets(task);
  return promised.length > 0 && !promised.some(isOwn);
}

/** Figures of other tasks that measure the same indicators. */
export function sameMetricElsewhere(task: Task): Target[] {
  const metrics = new Set(promisedTargets(task).flatMap((target) => target.metric ?? []));
  return [...metrics].flatMap((metric) =>
    metric.targets.filter((target) => target.task !== task && target.kind !== "context"),
  );
}

/** A metric of a task whose figures elsewhere are measured otherwise; `null` where a paper says nothing special. */
export interface MeasuredOtherwise {
  metric: Metric;
  own: (string | null)[];
  others: (string | null)[];
}

const measures = (targets: readonly Target[]) => distinct(targets.map(({ measuredAs }) => measuredAs ?? null));

/** The metrics that other tasks measure in a way this task does not. */
export function measuredOtherwise(task: Task): MeasuredOtherwise[] {
  const elsewhere = groupBy(sameMetricElsewhere(task), (target) => target.metric);
  return [...elsewhere].flatMap(([metric, targets]) => {
    const own = measures(promisedTargets(task).filter((target) => target.metric === metric));
    const others = measures(targets).filter((measure) => !own.includes(measure));
    return metric === null || others.length === 0 ? [] : [{ metric, own, others }];
  });
}
