import type { ResultEntry } from "../../schemas/result.ts";
import type { Document, Target, Task } from "../records.ts";
import type { Outcome, Status } from "../status.ts";

/**
 * Why there is nothing to show for a promise: nobody has looked since its date, somebody has
 * looked and found nothing, or a source says that the work has not begun.
 */
export type Absence = "not-looked" | "not-found" | "not-started";

/** Every absence. */
export const absences: readonly Absence[] = ["not-looked", "not-found", "not-started"];

/** What can be said of a figure, a deadline or a promise on the site day. */
export interface Standing {
  status: Status;
  absence: Absence | null;
}

/** What results say of one figure, and the figures of other papers that it replaces or that replace it. */
export interface FigureStanding extends Standing {
  /** Published values of this figure and of those linked by `replaces`, the latest first. */
  results: ResultValue[];
  /** The value that decides the status, else the latest one. */
  telling: ResultValue | null;
  /** The figure of an earlier paper that this one changes. */
  replaces: Target | null;
  /** The figure of a later paper that changes this one. */
  replacedBy: Target | null;
}

/** What results say of one promise. */
export interface TaskStanding extends Standing {
  /** The latest first. */
  results: Result[];
}

/** What one source says of one figure. */
export interface ResultValue extends Omit<ResultEntry["values"][number], "target"> {
  /** `<document>/<no>-<day>/<key>` */
  id: string;
  result: Result;
  target: Target;
  /** What this value alone says of its figure; `null` while the figure's date is ahead and not kept yet. */
  outcome: Outcome | null;
}

/** One published result of a promise, or of the goals of a whole document. */
export interface Result extends Omit<ResultEntry, "values"> {
  /** `<document>/<no>-<day>`, or `<document>/goals-<day>` */
  id: string;
  document: Document;
  /** `null` where it is about goals of the whole document. */
  task: Task | null;
  values: ResultValue[];
}
