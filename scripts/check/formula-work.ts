import { evaluate, FormulaError } from "../../src/model/checks/evaluate.ts";
import { type ExpandedCheck, expandCheck } from "../../src/model/checks/expand.ts";
import { type Reference, readExpression, referencesIn } from "../../src/model/checks/expression.ts";
import type { Quantity } from "../../src/model/checks/quantity.ts";
import { mayHold } from "../../src/model/checks/relation.ts";
import { type CheckEntry, checkSchema } from "../../src/schemas/checks.ts";
import { formulaHints } from "../../src/strings/check-formulas.ts";
import { quantityOf, shapeOf } from "./formula-values.ts";
import type { Known } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { clip } from "./words.ts";
import { get, type YamlNode } from "./yaml-tree.ts";

/** Identifiers of tables and cells are longer than the words that are usually quoted. */
const longestName = 120;

/** Problems that show only when a check is worked out: units, division by nothing, no line at all. */
export function workProblems(check: YamlNode, known: Known): Problem[] {
  const entry = checkSchema.safeParse(check.value).data;
  // What the schema refuses is reported by itself.
  if (entry === undefined) return [];
  const lines = expandCheck(entry, (table) => shapeOf(table, known));
  if (lines.length === 0) return [noLine(entry, check)];
  for (const line of lines) {
    const found = lineProblem(line, entry, known);
    // The lines of one check differ in their rows only: the first problem stands for all.
    if (found !== null) return [problemOf(found, line, check)];
  }
  return [];
}

function noLine({ each, table = "" }: CheckEntry, check: YamlNode): Problem {
  const spot = get(check, "table")?.spot ?? check.spot;
  const line = each === "column" ? formulaHints.column : formulaHints.row;
  return problem("check-without-lines", spot, { table: clip(table, longestName), line });
}

function lineProblem(line: ExpandedCheck, { relation }: CheckEntry, known: Known): FormulaError | null {
  const [left, right] = [readExpression(line.left), readExpression(line.right)];
  const figures = new Map<string, { readonly quantity: Quantity }>();
  for (const reference of [...referencesIn(left), ...referencesIn(right)]) {
    const figure = quantityOf(reference, known);
    if (figure === null) return null;
    figures.set(keyOf(reference), figure);
  }
  const find = (reference: Reference) => {
    const figure = figures.get(keyOf(reference));
    if (figure === undefined) throw new Error(`no figure ${reference.id}`);
    return figure;
  };
  return caught(() => {
    mayHold(evaluate(left, find).quantity, relation, evaluate(right, find).quantity);
  });
}

const keyOf = ({ kind, id }: Reference): string => `${kind} ${id}`;

/** The mistake in a formula that shows when it is worked out. */
function caught(work: () => void): FormulaError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

function problemOf({ code, units }: FormulaError, { part }: ExpandedCheck, check: YamlNode): Problem {
  const spot = get(check, "right")?.spot ?? check.spot;
  const where = part === null ? "" : `（${clip(part.label, longestName)}）`;
  if (code === "zero") return problem("check-divides-by-zero", spot, { where });
  const [a = "", b = ""] = units.map((unit) => (unit === "" ? formulaHints.noUnit : `“${unit}”`));
  return problem("check-units", spot, { where, a, b });
}
