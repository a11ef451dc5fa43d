import { calendarWords } from "../../strings/data.ts";
import { formatDate } from "../../strings/format.ts";
import type { PartialDate } from "../dates.ts";
import type { Deadline, Target, Task } from "../records.ts";

/** A deadline as precise as printed: `2025-03` → 2025年3月底, `2025` → 2025年底. */
function dueWords(date: PartialDate): string {
  return date.length === 10 ? formatDate(date) : `${formatDate(date)}${calendarWords.end}`;
}

/** Title of a calendar event; it says the printed precision and whom the deadline binds. */
export function eventTitle({ date, task, document, scope }: Deadline): string {
  return calendarWords.summary(dueWords(date), task?.title ?? document.shortTitle, scope.name);
}

/** Figures a deadline is about: its own, or for a whole task those that share its date. */
function figuresOf({ date, task, targets }: Deadline): readonly Target[] {
  if (targets.length > 0 || task === null) return targets;
  return task.targets.filter((target) => target.due === date && target.kind !== "context");
}

/** A printed figure; one that binds another place than the deadline does says so. */
function figureWords({ label, stated, scope }: Target, deadline: Deadline): string {
  if (scope === deadline.scope) return calendarWords.figure(label, stated);
  return calendarWords.figureOf(scope.name, label, stated);
}

function unitsLine(task: Task): string[] {
  const { lead, responsible, separator } = calendarWords;
  const [label, units] = task.lead.length > 0 ? [lead, task.lead] : [responsible, task.responsible];
  return units.length > 0 ? [`${label}：${units.map((unit) => unit.printed).join(separator)}`] : [];
}

function figuresLine(deadline: Deadline): string[] {
  const figures = figuresOf(deadline).map((target) => figureWords(target, deadline));
  return figures.length > 0 ? [`${calendarWords.figures}：${figures.join(calendarWords.figureSeparator)}`] : [];
}

function precisionLine(date: PartialDate): string[] {
  if (date.length === 4) return [calendarWords.yearOnly];
  return date.length === 7 ? [calendarWords.monthOnly] : [];
}

/** Text of a calendar event: who, which printed figures, where from, and how precise the date is. */
export function eventText(deadline: Deadline): string {
  const { task, document, date } = deadline;
  const units = task === null ? [] : unitsLine(task);
  const source =
    task === null
      ? calendarWords.sourceGoals(document.shortTitle)
      : calendarWords.source(document.shortTitle, task.number);
  return [...units, ...figuresLine(deadline), source, ...precisionLine(date)].join("\n");
}
