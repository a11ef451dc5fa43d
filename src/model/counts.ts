import { promisedTargets } from "./highlights.ts";
import { distinct, largestFirst } from "./order.ts";
import type { Deadline, Department, Task, Topic } from "./records.ts";

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
    ahead: deadlines.filter((deadline) => deadline.daysLeft >= 0).length,
    silent,
  };
}

/** Deadlines of a set of tasks, without those of other levels that the same paper prints. */
export function ownDeadlines(tasks: readonly Task[]): Deadline[] {
  return tasks.flatMap((task) => task.deadlines.filter((deadline) => deadline.isOwn));
}

/** The fields a set of tasks belongs to, with those tasks, largest first. */
export function tasksByTopic(tasks: readonly Task[]): [Topic, Task[]][] {
  const groups = new Map<Topic, Task[]>();
  for (const task of tasks) {
    for (const topic of task.topics) groups.set(topic, [...(groups.get(topic) ?? []), task]);
  }
  return largestFirst(groups);
}

/** The departments in charge of a set of tasks, with those tasks, busiest first. */
export function departmentsInCharge(tasks: readonly Task[]): [Department, Task[]][] {
  const groups = new Map<Department, Task[]>();
  for (const task of tasks) {
    for (const department of distinct([...task.lead, ...task.responsible].map((unit) => unit.department))) {
      groups.set(department, [...(groups.get(department) ?? []), task]);
    }
  }
  return largestFirst(groups);
}

/** A department that shares tasks with another. */
export interface Partner {
  department: Department;
  /** Tasks that the first department leads. */
  led: number;
  /** Tasks that the partner, or somebody else, leads. */
  joined: number;
}

/** Departments named in the same tasks, those with most shared tasks first. */
export function partnersOf(department: Department, tasks: readonly Task[]): Partner[] {
  const partners = new Map<Department, Partner>();
  for (const task of tasks) {
    const inCharge = [...task.lead, ...task.responsible].map((unit) => unit.department);
    const leads = inCharge.includes(department);
    const others = [...inCharge, ...task.cooperating.map((unit) => unit.department)];
    for (const other of distinct(others)) {
      if (other === department || !(leads || inCharge.includes(other))) continue;
      const partner = partners.get(other) ?? { department: other, led: 0, joined: 0 };
      partners.set(other, { ...partner, led: partner.led + Number(leads), joined: partner.joined + Number(!leads) });
    }
  }
  return [...partners.values()].sort((a, b) => b.led + b.joined - (a.led + a.joined));
}
