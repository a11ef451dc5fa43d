import { isWithin } from "./deadlines.ts";
import type { Target, Task } from "./records.ts";

/** True for figures that bind the task's own place or one below it. */
export function isOwn(target: Target): boolean {
  return isWithin(target.scope, target.document.place);
}

/** Figures that are promises or standards, not what exists already. */
export function promisedTargets(task: Task): Target[] {
  return task.targets.filter((target) => target.kind !== "context");
}

/**
 * The figures a reader should see first: the place's own, else those of the level above; among
 * them first what answers the level above, which is what most readers come for.
 */
export function heroTargets(task: Task, limit: number): Target[] {
  const promised = promisedTargets(task);
  const own = promised.filter(isOwn);
  const pool = own.length > 0 ? own : promised;
  const withValue = pool.filter((target) => target.value !== null);
  const candidates = withValue.length > 0 ? withValue : pool;
  const answering = candidates.filter((target) => target.answers !== null);
  const others = candidates.filter((target) => target.answers === null);
  return [...answering, ...others].slice(0, limit);
}

/** The one figure that stands for the task in lists, if it has any. */
export function mainTarget(task: Task): Target | null {
  return heroTargets(task, 1)[0] ?? null;
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
