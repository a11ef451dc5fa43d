import { evaluate, FormulaError } from "../../src/model/checks/evaluate.ts";
import type { TableFinder } from "../../src/model/checks/expand.ts";
import { type Reference, readExpression } from "../../src/model/checks/expression.ts";
import { figureFinder } from "../../src/model/checks/figures.ts";
import type { CheckFigure } from "../../src/model/checks/records.ts";
import { mayHold } from "../../src/model/checks/relation.ts";
import { tablesById } from "../../src/model/checks/table-figures.ts";
import type { Ledger } from "../../src/model/records.ts";
import type { CheckEntry } from "../../src/schemas/checks.ts";
import type { ExpressionEntry } from "../../src/schemas/expression.ts";

/** A relation that was found in the figures and may be meant. */
export interface Proposal {
  /** Document whose file it would stand in. */
  readonly document: string;
  /** Everything but the identifier, which is given when all proposals are known. */
  readonly check: Omit<CheckEntry, "id">;
  /** What the identifier begins with. */
  readonly slug: string;
  /** True where the figures do not fit, but nearly: by one printed digit. */
  readonly isNear?: boolean;
}

/** Tells whether a printed figure fits a formula; `null` where that cannot be worked out. */
export interface Judgement {
  readonly holds: boolean;
  /** Printed less computed, in the unit of the last printed digit. */
  readonly steps: number;
  readonly left: CheckFigure;
}

/** What the search for relations works with. */
export interface Search {
  readonly ledger: Ledger;
  readonly tableOf: TableFinder;
  readonly find: (reference: Reference) => CheckFigure;
  readonly judge: (left: ExpressionEntry, right: ExpressionEntry) => Judgement | null;
}

/** Prepares a search over everything the content files print. */
export function searchIn(ledger: Ledger): Search {
  const find = figureFinder(ledger);
  const tables = tablesById(ledger.fiscal);
  return { ledger, find, tableOf: (id) => tables.get(id)?.table, judge: (left, right) => judge(find, left, right) };
}

function judge(find: Search["find"], printed: ExpressionEntry, formula: ExpressionEntry): Judgement | null {
  const reference = readExpression(printed);
  if (reference.kind !== "reference") return null;
  try {
    const left = find(reference.reference);
    const right = evaluate(readExpression(formula), find);
    const holds = mayHold(left.quantity, "equals", right.quantity);
    return { holds, left, steps: (left.quantity.value - right.quantity.value) / left.step };
  } catch (error) {
    // Units that do not go together, or a divisor that may be 0: no relation.
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

/** True for a miss of exactly one digit in one place, as a slip of the pen makes: 0.5, 10, 300. */
export function isOneDigit(steps: number): boolean {
  const rounded = Math.round(Math.abs(steps));
  return rounded > 0 && Math.abs(Math.abs(steps) - rounded) < 1e-6 && /^[1-9]0*$/u.test(String(rounded));
}
