import type { Task } from "../model/records.ts";
import { formatDate } from "./format.ts";
import { task as words } from "./tasks.ts";

/** Names of units run together; long lists keep the first three and say how many there are. */
export function unitNames(names: readonly string[]): string {
  if (names.length <= 3) return names.join("、");
  return `${names.slice(0, 3).join("、")}等${names.length}个单位`;
}

/** Place, lead unit and deadline of a task in one quiet line. */
export function taskMeta(task: Task, withPlace: boolean): string {
  const inCharge = task.lead.length > 0 ? task.lead : task.responsible;
  const role = task.lead.length > 0 ? (task.document.terms.lead ?? words.lead) : words.responsible;
  const units = inCharge.length > 0 ? `${role}：${unitNames(inCharge.map((unit) => unit.printed))}` : "";
  const due = task.due ? `期限：${formatDate(task.due)}` : "";
  return [withPlace && task.place.name, units, due].filter(Boolean).join(" · ");
}
