import type { Deadline, Document } from "../model/records.ts";
import { formatDate } from "./format.ts";
import { task } from "./tasks.ts";

/** How far a deadline is from the site day: 已过20天, 还有39天. */
export function distance({ daysLeft }: Deadline): string {
  return daysLeft < 0 ? task.daysPast(-daysLeft) : task.daysLeft(daysLeft);
}

/** One deadline in a line: 西吉县：2025年，已过326天（新建农村户厕数）. */
export function describeDeadline(deadline: Deadline): string {
  const { scope, date, targets } = deadline;
  const what = targets.length === 0 ? task.wholeTask : targets.map((target) => target.label).join("、");
  return `${scope.name}：${formatDate(date)}，${distance(deadline)}（${what}）`;
}

/** Where and until when results were looked for. */
export function lookedFor({ resultsLookedFor, lookedForUntil }: Document): string {
  if (resultsLookedFor === null || lookedForUntil === null) return task.notLookedFor;
  return task.lookedFor(resultsLookedFor.where, formatDate(lookedForUntil));
}

/** What is due, as a link text: the task, and the figures where only some of it is due. */
export function dueSubject(deadline: Deadline): string {
  const { task: owner, targets } = deadline;
  if (targets.length === 0) return owner.title;
  const [first] = targets;
  const rest = targets.length > 1 ? `等${targets.length}个数字` : "";
  return `${owner.title}：${first?.label ?? ""}${rest}`;
}
