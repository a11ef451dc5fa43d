import type { CheckEntry, ChecksEntry } from "../../schemas/checks.ts";
import { type Entry, found } from "../catalogue.ts";
import { distinct } from "../order.ts";
import type { Document } from "../records.ts";
import { type Evaluated, evaluate } from "./evaluate.ts";
import { type ExpandedCheck, expandCheck } from "./expand.ts";
import { type Reference, readExpression } from "./expression.ts";
import { type FigureSources, figureFinder, tablesById } from "./figures.ts";
import type { CheckFigure, CheckLine } from "./records.ts";
import { mayHold, roundTo, verdictOf } from "./relation.ts";

/** Finds the figure a formula names. */
export type FigureFinder = (reference: Reference) => CheckFigure;

/**
 * Every statement of the content files recomputed, in written order.
 * @throws when a statement names something that does not exist, or cannot be worked out (the content check says where)
 */
export function linkChecks(entries: readonly Entry<ChecksEntry>[], sources: FigureSources): CheckLine[] {
  const find = figureFinder(sources);
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  const tables = tablesById(sources.fiscal);
  return entries.flatMap(({ id, data }) => {
    const document = found(documents, id, `checks ${id}`);
    return data.checks.flatMap((check) =>
      expandCheck(check, (table) => tables.get(table)?.table).map((line) => lineOf(line, { check, document, find })),
    );
  });
}

/** What a line is made from besides its formulas. */
interface Context {
  readonly check: CheckEntry;
  readonly document: Document;
  readonly find: FigureFinder;
}

function lineOf({ part, left: printed, right: formula }: ExpandedCheck, { check, document, find }: Context): CheckLine {
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
