import { lastDayOf, type PartialDate } from "../dates.ts";
import { isWithin, summariseDeadlines } from "../deadlines.ts";
import type { Deadline, Document, Place, Target, Task } from "../records.ts";
import { mostPressing, type Outcome, type Status, statusOf } from "../status.ts";
import { claimedOutcome, saysNotStarted } from "./claims.ts";
import { outcomeOf, tellingValue } from "./figures.ts";
import type { Absence } from "./records.ts";

/** Everything whose status follows from results. */
export interface Unsettled {
  targets: readonly Target[];
  deadlines: readonly Deadline[];
  tasks: readonly Task[];
  siteDay: string;
}

/** Something that may have passed without a result. */
interface Dated {
  status: Status;
  due: PartialDate | null;
  scope: Place;
  document: Document;
  task: Task | null;
}

/** Why there is nothing to show at a date. What is said of a county's work is not said of the region's. */
function absenceOf({ status, due, scope, document, task }: Dated): Absence | null {
  if (status === "met" || status === "met-late") return null;
  if (task !== null && isWithin(scope, document.place) && saysNotStarted(task)) return "not-started";
  if (status !== "due-no-result" || due === null) return null;
  const { lookedForUntil } = document;
  return lookedForUntil !== null && lookedForUntil >= lastDayOf(due) ? "not-found" : "not-looked";
}

/**
 * What a claim about the whole promise says of a figure of which no value is published: “done” settles
 * what is promised without a number; of a number it only says that something is published.
 */
function claimedOf({ task, kind, scope, value, due, results }: Target, siteDay: string): Outcome | null {
  if (task === null || kind === "context" || results.length > 0 || !isWithin(scope, task.place)) return null;
  const claimed = claimedOutcome(task, due, siteDay);
  const isDone = claimed === "met" || claimed === "met-late";
  if (claimed === null || (isDone && value === null)) return claimed;
  return statusOf(due, siteDay) === "due-no-result" ? "cannot-tell" : null;
}

function settleFigure(target: Target, siteDay: string): void {
  const outcome = outcomeOf(target, target.results, siteDay) ?? claimedOf(target, siteDay);
  target.status = outcome ?? statusOf(target.due, siteDay);
  target.absence = target.kind === "context" ? null : absenceOf(target);
  target.telling = tellingValue(target, outcome, siteDay);
  for (const value of target.results) {
    if (value.target === target) value.outcome = outcomeOf(target, [value], siteDay);
  }
}

/** Figures that say whether a deadline is kept; for a whole task, its own figures that are due with it. */
export function figuresOfDeadline({ targets, task, date, scope }: Deadline): Target[] {
  if (targets.length > 0 || task === null) return targets;
  return task.targets.filter(
    (target) => target.kind === "target" && target.due === date && isWithin(target.scope, scope),
  );
}

/** Figures speak first; what a source says of the whole in words settles a task without figures. */
function deadlineStatus(deadline: Deadline, siteDay: string): Status {
  const { date, task, targets } = deadline;
  const figures = figuresOfDeadline(deadline).map((target) => target.status);
  const claimed = task === null || targets.length > 0 ? null : claimedOutcome(task, date, siteDay);
  if (figures.length === 0) return claimed ?? statusOf(date, siteDay);
  return claimed === "not-met" ? claimed : mostPressing(figures);
}

function settleDeadline(deadline: Deadline, siteDay: string): void {
  deadline.status = deadlineStatus(deadline, siteDay);
  deadline.absence = absenceOf({ ...deadline, due: deadline.date });
}

/** A promise without any date is kept when a source says so, or when all its own figures are. */
function undatedStatus(task: Task, siteDay: string): Status {
  const figures = task.targets.filter((target) => target.kind === "target" && isWithin(target.scope, task.place));
  const isKept = figures.length > 0 && figures.every((target) => target.status === "met");
  return isKept || (figures.length === 0 && claimedOutcome(task, null, siteDay) === "met") ? "met" : "no-deadline";
}

function settleTask(task: Task, siteDay: string): void {
  const own = task.deadlines.filter((deadline) => deadline.isOwn);
  Object.assign(task, summariseDeadlines(task));
  if (own.length === 0) task.status = undatedStatus(task, siteDay);
  const silent = own.filter(({ status }) => status === "due-no-result").map(({ absence }) => absence);
  // Of several dates, that somebody looked and found nothing is said before that nobody looked.
  const missing = (["not-started", "not-found", "not-looked"] as const).find((absence) => silent.includes(absence));
  task.absence = absenceOf({ ...task, task, scope: task.place, due: null }) ?? missing ?? null;
}

/** Gives every figure, deadline and promise the status and the absence that follow from results. */
export function settle({ targets, deadlines, tasks, siteDay }: Unsettled): void {
  for (const target of targets) settleFigure(target, siteDay);
  for (const deadline of deadlines) settleDeadline(deadline, siteDay);
  for (const task of tasks) settleTask(task, siteDay);
}
