import { daysBetween, lastDayOf } from "./dates.ts";
import { byCodePoint, groupBy } from "./order.ts";
import type { Deadline, Place, Task } from "./records.ts";
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
    byCodePoint(a.task.document.id, b.task.document.id) ||
    a.task.no - b.task.no
  );
}

/** One deadline with what follows from its date. */
function deadline(facts: Pick<Deadline, "date" | "scope" | "task" | "targets">, siteDay: string): Deadline {
  const { date } = facts;
  return { ...facts, status: statusOf(date, siteDay), daysLeft: daysBetween(siteDay, lastDayOf(date)) };
}

/**
 * Deadlines of one task: the whole task's, and one for each date and place that figures name
 * for themselves.
 */
export function deadlinesOf(task: Task, ownDue: string | null, siteDay: string): Deadline[] {
  const dated = task.targets.filter((target) => target.due !== null && target.due !== ownDue);
  const groups = groupBy(dated, (target) => `${target.due} ${target.scope.id}`);
  const deadlines = [...groups.values()].flatMap((targets) => {
    const [first] = targets;
    if (first === undefined || first.due === null) return [];
    return [deadline({ date: first.due, scope: first.scope, task, targets }, siteDay)];
  });
  if (ownDue !== null) deadlines.push(deadline({ date: ownDue, scope: task.place, task, targets: [] }, siteDay));
  return deadlines.sort(byDate);
}

/** What a task as a whole can be said to be, from the deadlines that bind its own place. */
export function summariseDeadlines(task: Task): Pick<Task, "due" | "status" | "partlyDue"> {
  const own = task.deadlines.filter((deadline) => isWithin(deadline.scope, task.place));
  const status = mostPressing(own.map((deadline) => deadline.status));
  const last = own.at(-1);
  return {
    due: last?.date ?? null,
    status,
    partlyDue: status === "due-no-result" && last?.status !== "due-no-result",
  };
}
