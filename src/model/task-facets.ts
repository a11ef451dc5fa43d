import { yearOf } from "./dates.ts";
import { isWithin } from "./deadlines.ts";
import { distinct } from "./order.ts";
import type { Place, Task } from "./records.ts";
import type { Facets } from "./task-filter.ts";

/** Value of the year filter for tasks without a printed deadline. */
export const noYear = "none";

/** Values of the kind filter besides the kinds of target. */
export const extraKinds = { money: "money", none: "none" } as const;

const upwards = (place: Place): string[] => [place.id, ...(place.parent ? upwards(place.parent) : [])];

/** Years in which something of the task's own place falls due. */
export function dueYears(task: Task): number[] {
  const own = task.deadlines.filter((deadline) => isWithin(deadline.scope, task.place));
  return distinct(own.map((deadline) => yearOf(deadline.date)));
}

/** What a task can be filtered by. A county's task also answers to its prefecture and region. */
export function facetsOf(task: Task): Facets {
  const units = [...task.lead, ...task.responsible, ...task.cooperating];
  const years = dueYears(task).map(String);
  const kinds = distinct(task.targets.map((target) => target.kind as string));
  return {
    place: upwards(task.place),
    department: distinct(units.map((unit) => unit.department.id)),
    topic: task.topics.map((topic) => topic.id),
    year: years.length > 0 ? years : [noYear],
    status: [task.status],
    kind: [...(kinds.length > 0 ? kinds : [extraKinds.none]), ...(task.funding.length > 0 ? [extraKinds.money] : [])],
  };
}
