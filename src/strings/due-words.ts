import type { Funding, Target } from "../model/records.ts";
import { formatDue } from "./format.ts";
import { statusNames, task } from "./tasks.ts";

/** What the words for a deadline depend on. */
type Dated = Pick<Target, "kind" | "due" | "dueNote" | "period">;

/** Words for a figure without a deadline of its own. */
function withoutDue({ kind, period, dueNote }: Dated): string {
  if (dueNote !== undefined) return dueNote;
  if (period !== undefined) return task.perYear;
  return kind === "target" ? statusNames["no-deadline"] : "";
}

/** By when a figure holds: 2025年（年底）; 每年，到2027年. */
export function dueWords(target: Dated): string {
  const { due, dueNote, period } = target;
  if (due === null) return withoutDue(target);
  return period === undefined ? formatDue(due, dueNote) : task.perYearUntil(formatDue(due, dueNote));
}

/** By when a sum of money is due; what is paid per head, like every standard, is asked for no date. */
export function moneyDueWords({ unit, due, dueNote, period }: Funding): string {
  const kind = unit.includes("/") ? "standard" : "target";
  return dueWords({ kind, due, dueNote: dueNote ?? undefined, period: period ?? undefined });
}
