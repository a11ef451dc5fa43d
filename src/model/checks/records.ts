import type { CheckEntry } from "../../schemas/checks.ts";
import type { FigureParts } from "../../strings/figures.ts";
import type { Document, Task } from "../records.ts";
import type { Evaluated } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";
import type { Verdict } from "./relation.ts";

/** What a figure of a check is: a promised figure, money, a value of a table, the length of a list … */
export type CheckFigureKind =
  | "target"
  | "baseline"
  | "upper-end"
  | "funding"
  | "cell"
  | "goal"
  | "services"
  | "printed-services"
  | "rows"
  | "tasks";

/** One figure that takes part in a check. */
export interface CheckFigure {
  kind: CheckFigureKind;
  /** Id of the record: a target, a sum of money, a cell, a goal, a field of services, a table or a document. */
  id: string;
  /** What the figure is, or the row of its table. */
  name: string;
  /** Column of its table; `null` elsewhere. */
  column: string | null;
  /** Title of the task, table or document that prints it. */
  source: string;
  /** Where on the site it stands. */
  href: string;
  /** The printed words; `null` for what this site counted. */
  stated: string | null;
  /** The number in `unit`. */
  printed: number;
  /** The figure as it stands elsewhere on the site, with its sign, 约 or 以上; `null` for what stands nowhere else. */
  parts: FigureParts | null;
  /** In the base unit. */
  quantity: Quantity;
  /** Worth of one unit of the last printed digit, in the base unit. */
  step: number;
  /** Unit as printed, without 万 and 亿 except in tables of money; `null` where there is none. */
  unit: string | null;
  /** How many base units one of `unit` is: 亿元 → 100000000. */
  scale: number;
  document: Document;
  task: Task | null;
}

/** One printed figure, and what other printed figures say it should be. */
export interface CheckLine {
  /** `<document>/<check>`, or `<document>/<check>/<row or column>` */
  id: string;
  /** Id of the entry, without row or column. */
  check: string;
  /** The document whose figures are checked. */
  document: Document;
  title: string;
  /** Row or column of the table, where a check is repeated over one. */
  part: string | null;
  kind: CheckEntry["kind"];
  certainty: CheckEntry["certainty"];
  relation: CheckEntry["relation"];
  /** True if the printed figure may stand to the computed one as it should. */
  holds: boolean;
  verdict: Verdict;
  /** The printed figure. */
  left: CheckFigure;
  /** The formula with the value of every step. */
  right: Evaluated<CheckFigure>;
  /** What the formula gives, rounded to one digit more than is printed, in the base unit. */
  computed: number;
  /** Printed less computed, in the base unit. */
  difference: number;
  /** Difference as a share of the computed value; `null` where that is 0. */
  relative: number | null;
  /** Every figure that takes part, each once, the printed one first. */
  figures: CheckFigure[];
  /** Tasks that print any of them. */
  tasks: Task[];
  /** What the document itself gives as a clue, where the two do not agree. */
  explanation: string | null;
  note: string | null;
}
