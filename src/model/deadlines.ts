import { daysBetween, lastDayOf } from "./dates.ts";
import { byCodePoint, groupBy } from "./order.ts";
import type { Deadline, Place, Target, Task } from "./records.ts";
import { mostPressing, statusOf } from "./status.ts";

/** True when `place` is `above` or lies below it. */
export function isWithin(place: Place, above: Place): boolean {
  return place === above || (place.parent !== null && isWithin(place.parent, above));
}

/** Sorts deadlines by the last day on which they are still kept, then by task. */
export function byDate(a: Deadline, b: Deadline): number {
  return (
    byCodePoint(lastDayOf(a.date), lastDayOf(b.date)) ||
    byCodePoint(b.date, a.date) ||
    byCodePoint(a.document.id, b.document.id) ||
    (a.task?.no ?? 0) - (b.task?.no ?? 0)
  );
}

/** One deadline with what follows from its date. */
function deadline(
  facts: Pick<Deadline, "date" | "scope" | "document" | "task" | "targets">,
  siteDay: string,
): Deadline {
  const { date, scope, document } = facts;
  const isOwn = isWithin(scope, document.place);
  const daysLeft = daysBetween(siteDay, lastDayOf(date));
  return { ...facts, isOwn, daysLeft, status: statusOf(date, siteDay), absence: null };
}

/** Deadlines that figures name for themselves: one for each date and place. */
export function deadlinesOfTargets(targets: readonly Target[], siteDay: string): Deadline[] {
  const promised = targets.filter((target) => target.kind !== "context");
  const groups = groupBy(promised, (target) => `${target.due} ${target.scope.id}`);
  const deadlines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.due === null) return [];
    const { due: date, scope, document, task } = first;
    return [deadline({ date, scope, document, task, targets: group }, siteDay)];
  });
  return deadlines.sort(byDate);
}

/**
 * Deadlines of one task: the whole task's, and one for each date and place that figures name
 * for themselves.
 */
export function deadlinesOf(task: Task, ownDue: string | null, siteDay: string): Deadline[] {
  const deadlines = deadlinesOfTargets(
    task.targets.filter((target) => target.due !== ownDue),
    siteDay,
  );
  if (ownDue === null) return deadlines;
  const whole = { date: ownDue, scope: task.place, document: task.document, task, targets: [] };
  return [...deadlines, deadline(whole, siteDay)].sort(byDate);
}

/** A figure of the place that is to be reached, but prints no date. */
function isUndatedPromise(target: Target, place: Place): boolean {
  return target.kind === "target" && target.due === null && isWithin(target.scope, place);
}

/** What a task as a whole can be said to be, from the deadlines that bind its own place. */
export function summariseDeadlines(task: Task): Pick<Task, "due" | "status" | "partlyDue"> {
  const own = task.deadlines.filter((deadline) => deadline.isOwn);
  const status = mostPressing(own.map((deadline) => deadline.status));
  const last = own.at(-1);
  // Before the deadlines are summed up, `due` is the whole task's own.
  const isOpen = task.due === null && task.targets.some((target) => isUndatedPromise(target, task.place));
  return {
    due: last?.date ?? null,
    status,
    partlyDue: status === "due-no-result" && (isOpen || last?.status !== "due-no-result"),
  };
}
