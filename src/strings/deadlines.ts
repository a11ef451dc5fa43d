import type { Deadline, Document } from "../model/records.ts";
import { formatDate } from "./format.ts";
import { unitNames } from "./task-line.ts";
import { task as words } from "./tasks.ts";

const daysPerMonth = 30.44;

/** A span as precise as the printed date allows: 20天; for months and years 约11个月, 约2年. */
function span(days: number, date: string): string {
  if (date.length === 10) return words.days(days);
  const months = Math.round(days / daysPerMonth);
  if (months === 0) return words.underAMonth;
  return months < 24 ? words.months(months) : words.years(Math.round(months / 12));
}

/** How far a deadline is from the site day: 已过20天, 还有约13个月. */
export function distance({ daysLeft, date }: Deadline): string {
  const length = span(Math.abs(daysLeft), date);
  return daysLeft < 0 ? words.past(length) : words.left(length);
}

/** One deadline in a line: 西吉县：2025年，已过约11个月（新建农村户厕数）. */
export function describeDeadline(deadline: Deadline): string {
  const { scope, date, targets } = deadline;
  const what = targets.length === 0 ? words.wholeTask : targets.map((target) => target.label).join("、");
  return `${scope.name}：${formatDate(date)}，${distance(deadline)}（${what}）`;
}

/** Where and until when results were looked for. */
export function lookedFor({ resultsLookedFor, lookedForUntil }: Document): string {
  if (resultsLookedFor === null || lookedForUntil === null) return words.notLookedFor;
  return words.lookedFor(resultsLookedFor.where, formatDate(lookedForUntil));
}

/**
 * Where and until when results of several documents were looked for.
 * @param until a day that holds for all of them; `null` where for one of them nobody looked
 */
export function allLookedFor(until: string | null): string {
  if (until === null) return "其中有的文件，还没有人找过公开结果。";
  return `只在本站收录的文件里找过结果，查到${formatDate(until)}，没有查别的网站。`;
}

/** What is due, as a link text: the task or document, and the figures where only some of it is due. */
export function dueSubject({ task, document, targets }: Deadline): string {
  const title = task?.title ?? document.shortTitle;
  const [first] = targets;
  if (first === undefined) return title;
  const rest = targets.length > 1 ? `等${targets.length}个数字` : "";
  return `${title}：${first.label}${rest}`;
}

/** The units in charge of what is due; empty for goals of a whole document. */
export function deadlineUnits({ task, isOwn, document }: Deadline): string {
  if (task === null) return "";
  if (!isOwn) return words.printedBy(document.place.name);
  return unitNames([...task.lead, ...task.responsible].map((unit) => unit.printed));
}
