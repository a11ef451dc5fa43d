import { byDate } from "./deadlines.ts";
import type { Deadline } from "./records.ts";

/** Deadlines that passed in silence, latest first, and those ahead, nearest first. */
export function splitDeadlines(deadlines: readonly Deadline[]): { silent: Deadline[]; ahead: Deadline[] } {
  const sorted = [...deadlines].sort(byDate);
  return {
    silent: sorted.filter((deadline) => deadline.status === "due-no-result").reverse(),
    ahead: sorted.filter((deadline) => deadline.status !== "due-no-result"),
  };
}
