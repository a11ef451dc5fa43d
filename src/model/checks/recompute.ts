import type { CheckEntry } from "../../schemas/checks.ts";
import { distinct } from "../order.ts";
import type { Document } from "../records.ts";
import { type Evaluated, evaluate } from "./evaluate.ts";
import { type ExpandedCheck, expandCheck, type TableFinder } from "./expand.ts";
import { type Reference, readExpression } from "./expression.ts";
import type { CheckFigure, CheckLine } from "./records.ts";
import { mayHold, roundTo, verdictOf } from "./relation.ts";

/** What a check is recomputed from. */
export interface CheckContext {
  /** The document whose figures are checked. */
  readonly document: Document;
  readonly find: (reference: Reference) => CheckFigure;
  readonly tableOf: TableFinder;
}

/**
 * The lines of one check, recomputed.
 * @throws when it names something that does not exist, or cannot be worked out (the content check says where)
 */
export function recompute(check: CheckEntry, context: CheckContext): CheckLine[] {
  return expandCheck(check, context.tableOf).map((line) => lineOf(line, check, context));
}

function lineOf(
  { part, left: printed, right: formula }: ExpandedCheck,
  check: CheckEntry,
  { document, find }: CheckContext,
): CheckLine {
  const reference = readExpression(printed);
  if (reference.kind !== "reference") throw new Error(`check ${check.id}: “left” is no figure (run the content check)`);
  const left = find(reference.reference);
  const right = evaluate(readExpression(formula), find);
  const holds = mayHold(left.quantity, check.relation, right.quantity);
  const computed = roundTo(right.quantity.value, left.step / 10);
  const figures = distinctFigures([left, ...figuresIn(right)]);
  const suffix = part === null ? "" : `/${part.id}`;
  const difference = roundTo(left.quantity.value - computed, left.step / 10);
  return {
    id: `${document.id}/${check.id}${suffix}`,
    check: check.id,
    document,
    title: check.title,
    part: part?.label ?? null,
    kind: check.kind,
    certainty: check.certainty,
    relation: check.relation,
    holds,
    verdict: verdictOf(holds, check.certainty),
    left,
    right,
    computed,
    difference,
    relative: computed === 0 ? null : difference / Math.abs(computed),
    figures,
    tasks: distinct(figures.flatMap(({ task }) => task ?? [])),
    explanation: check.explanation ?? null,
    note: check.note ?? null,
  };
}

function figuresIn(step: Evaluated<CheckFigure>): CheckFigure[] {
  if (step.kind === "figure") return [step.figure];
  return step.kind === "number" ? [] : step.terms.flatMap(figuresIn);
}

/** A figure that a formula uses twice is listed once. */
function distinctFigures(figures: readonly CheckFigure[]): CheckFigure[] {
  return [...new Map(figures.map((figure) => [`${figure.kind} ${figure.id}`, figure])).values()];
}
