import { distinct, groupBy } from "./order.ts";
import type { Department, Place, Task } from "./records.ts";

/** One line of work in one place. */
export interface Office {
  place: Place;
  department: Department;
  /** Names the place's documents print for it. */
  printed: string[];
  lead: Task[];
  cooperating: Task[];
}

function office(place: Place, department: Department, tasks: readonly Task[]): Office {
  const units = tasks.flatMap((task) => [...task.lead, ...task.responsible, ...task.cooperating]);
  return {
    place,
    department,
    printed: distinct(units.filter((unit) => unit.department === department).map((unit) => unit.printed)),
    lead: tasks.filter((task) => department.lead.includes(task)),
    cooperating: tasks.filter((task) => department.cooperating.includes(task)),
  };
}

/** The offices of a line of work, by division code of the place. */
export function officesOf(department: Department): Office[] {
  const groups = groupBy([...department.lead, ...department.cooperating], (task) => task.place);
  return [...groups]
    .map(([place, tasks]) => office(place, department, tasks))
    .sort((a, b) => Number(a.place.code) - Number(b.place.code));
}

/** True when some task names the line of work; only then does it have pages. */
export function hasPage(department: Department): boolean {
  return department.lead.length + department.cooperating.length > 0;
}
