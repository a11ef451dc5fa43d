import { daysBetween, lastDayOf } from "../model/dates.ts";
import type { Deadline, Document } from "../model/records.ts";
import { lookedForUntil } from "../model/results-search.ts";
import { formatDate } from "./format.ts";
import { task } from "./tasks.ts";

/** How far a deadline is from the site day: 已过 20 天, 还有 39 天. */
export function distance(deadline: Deadline, siteDay: string): string {
  const days = daysBetween(siteDay, lastDayOf(deadline.date));
  return days < 0 ? task.daysPast(-days) : task.daysLeft(days);
}

/** One deadline in a line: 西吉县：2025年，已过 326 天（新建农村户厕数）. */
export function describeDeadline(deadline: Deadline, siteDay: string): string {
  const what = deadline.targets.length === 0 ? task.wholeTask : deadline.targets.map((target) => target.label).join("、");
  return `${deadline.scope.name}：${formatDate(deadline.date)}，${distance(deadline, siteDay)}（${what}）`;
}

/** Where and until when results were looked for. */
export function lookedFor(document: Document, siteDay: string): string {
  const until = lookedForUntil(document, siteDay);
  if (document.resultsLookedFor === null || until === null) return task.notLookedFor;
  return task.lookedFor(document.resultsLookedFor.where, formatDate(until));
}

/** What is due, as a link text: the task, and the figures where only some of it is due. */
export function dueSubject(deadline: Deadline): string {
  const { task: owner, targets } = deadline;
  if (targets.length === 0) return owner.title;
  const [first] = targets;
  const rest = targets.length > 1 ? `等${targets.length}个数字` : "";
  return `${owner.title}：${first?.label ?? ""}${rest}`;
}
