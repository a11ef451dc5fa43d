import type { Target, Task } from "../model/records.ts";
import { formatDate } from "./format.ts";
import { statusNames } from "./tasks.ts";

/** Whose figure it is and by when, where that differs from what is said of the task beside it. */
export function figureContext(target: Target, task: Task): string {
  const place = target.scope === task.place ? "" : target.scope.name;
  const isDueWithTask = target.due === task.due || target.kind === "standard";
  const due = target.due === null ? statusNames["no-deadline"] : formatDate(target.due);
  const parts = [place, isDueWithTask ? "" : due].filter(Boolean);
  return parts.length > 0 ? `（${parts.join("，")}）` : "";
}
