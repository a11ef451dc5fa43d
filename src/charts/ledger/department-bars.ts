import { departmentsInCharge } from "../../model/counts.ts";
import { pathOf } from "../../model/paths.ts";
import type { Place, Task } from "../../model/records.ts";
import { departments as words } from "../../strings/departments.ts";
import { type CountBars, countBars } from "./count-bars.ts";

/** Whose tasks are counted and where the rows lead. */
interface DepartmentBarsOptions {
  readonly id: string;
  /** Whose tasks they are, as the sentence begins: 西吉县. */
  readonly who: string;
  /** Rows lead to the offices of this place; without it, to the line of work. */
  readonly place?: Place | undefined;
}

/** How many of some tasks each department leads or answers for; `null` where no unit is named. */
export function departmentBars(tasks: readonly Task[], { id, who, place }: DepartmentBarsOptions): CountBars | null {
  const entries = departmentsInCharge(tasks).map(([department, list]) => ({
    label: department.name,
    href: place ? pathOf.placeDepartment(place, department) : pathOf.department(department),
    count: list.length,
  }));
  const isShared = entries.reduce((sum, { count }) => sum + count, 0) > tasks.length;
  return countBars(entries, {
    id,
    subject: words.barsLabel,
    title: words.barsTitle,
    opening: (units) => words.barsOpening({ who, tasks: tasks.length, units, isShared }),
  });
}
