import type { DepartmentEntry } from "../schemas/catalogue.ts";
import { distinct } from "./order.ts";
import type { Synonym } from "./query-units.ts";

/** At most this many other names are searched for one name. */
const most = 8;

/** Each printed name of an office with the other names of the same line of work: 卫健局 → 卫生健康局, 卫生健康委 … */
export function departmentNames(departments: readonly DepartmentEntry[]): Synonym[] {
  return departments.flatMap(({ name, aliases }) => {
    // Some offices are printed by the very name of their line of work: 总工会.
    const names = distinct([name, ...aliases]);
    return aliases.map((alias) => ({ say: [alias], means: names.filter((other) => other !== alias).slice(0, most) }));
  });
}
