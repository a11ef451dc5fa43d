import type { Target } from "../model/records.ts";
import { formatDue } from "./format.ts";
import { statusNames, task } from "./tasks.ts";

/** Words for a figure without a deadline of its own. */
function withoutDue({ kind, period, dueNote }: Target): string {
  if (dueNote !== undefined) return dueNote;
  if (period !== undefined) return task.perYear;
  return kind === "target" ? statusNames["no-deadline"] : "";
}

/** By when a figure holds: 2025年（年底）; 每年，到2027年. */
export function dueWords(target: Target): string {
  const { due, dueNote, period } = target;
  if (due === null) return withoutDue(target);
  return period === undefined ? formatDue(due, dueNote) : task.perYearUntil(formatDue(due, dueNote));
}
