import type { Task } from "../model/records.ts";
import { formatDate } from "./format.ts";
import { task as words } from "./tasks.ts";

/** Names of units run together; long lists keep the first three and say how many there are. */
export function unitNames(names: readonly string[]): string {
  if (names.length <= 3) return names.join("、");
  return `${names.slice(0, 3).join("、")}等${names.length}个单位`;
}

/** The units in charge of a task, and what the paper calls them: 牵头单位, 责任单位; no names where none is printed. */
export function inCharge({ lead, responsible, document }: Task): { role: string; names: string } {
  const role = lead.length > 0 ? (document.terms.lead ?? words.lead) : words.responsible;
  return { role, names: unitNames([...lead, ...responsible].map((unit) => unit.printed)) };
}

/** Place, units in charge and deadline of a task in one quiet line. */
export function taskMeta(task: Task, withPlace: boolean): string {
  const { role, names } = inCharge(task);
  const units = names && `${role}：${names}`;
  const due = task.due ? `期限：${formatDate(task.due)}` : "";
  return [withPlace && task.place.name, units, due].filter(Boolean).join(" · ");
}
