import { promisedTargets } from "./highlights.ts";
import { distinct } from "./order.ts";
import type { Deadline, Department, Task } from "./records.ts";
import type { Status } from "./status.ts";

/** The headline counts of a set of tasks. */
export interface TaskCounts {
  tasks: number;
  /** Promised figures, without what exists already. */
  figures: number;
  /** Deadlines still ahead. */
  ahead: number;
  /** Deadlines passed without a published result. */
  silent: number;
}

/** Counts over a set of tasks and the deadlines that belong to them. */
export function countTasks(tasks: readonly Task[], deadlines: readonly Deadline[]): TaskCounts {
  const silent = deadlines.filter((deadline) => deadline.status === "due-no-result").length;
  return {
    tasks: tasks.length,
    figures: tasks.reduce((sum, task) => sum + promisedTargets(task).length, 0),
    ahead: deadlines.length - silent,
    silent,
  };
}

/** Deadlines of a set of tasks, without those of other levels that the same paper prints. */
export function ownDeadlines(tasks: readonly Task[]): Deadline[] {
  return tasks.flatMap((task) => task.deadlines.filter((deadline) => isOwnDeadline(deadline)));
}

function isOwnDeadline(deadline: Deadline): boolean {
  return deadline.scope === deadline.task.place || deadline.scope.parent === deadline.task.place;
}

/** Tasks by status. */
export function countByStatus(tasks: readonly Task[]): Map<Status, number> {
  const counts = new Map<Status, number>();
  for (const task of tasks) counts.set(task.status, (counts.get(task.status) ?? 0) + 1);
  return counts;
}

/** The departments in charge of a set of tasks, with those tasks, busiest first. */
export function departmentsInCharge(tasks: readonly Task[]): [Department, Task[]][] {
  const groups = new Map<Department, Task[]>();
  for (const task of tasks) {
    for (const department of distinct([...task.lead, ...task.responsible].map((unit) => unit.department))) {
      groups.set(department, [...(groups.get(department) ?? []), task]);
    }
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

/** The departments that work with the given one, with the number of tasks they share, most first. */
export function partnersOf(department: Department, tasks: readonly Task[]): [Department, number][] {
  const counts = new Map<Department, number>();
  for (const task of tasks) {
    const units = [...task.lead, ...task.responsible, ...task.cooperating];
    for (const other of distinct(units.map((unit) => unit.department))) {
      if (other !== department) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
