import type { Target, Task } from "../model/records.ts";
import { dueWords } from "./due-words.ts";
import { formatDate } from "./format.ts";

/** By when a figure holds, where the figure does not say it: of 每年80户, nothing is left to say. */
function ownDue(target: Target): string {
  if (target.due !== null) return formatDate(target.due);
  return target.period !== undefined && target.dueNote === undefined ? "" : dueWords(target);
}

/** Whose figure it is and by when, where that differs from what is said of the task beside it. */
export function figureContext(target: Target, task: Task): string {
  const place = target.scope === task.place ? "" : target.scope.name;
  const isDueWithTask = target.due === task.due || target.kind === "standard";
  const parts = [place, isDueWithTask ? "" : ownDue(target)].filter(Boolean);
  return parts.length > 0 ? `（${parts.join("，")}）` : "";
}
