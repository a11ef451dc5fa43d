import { type ExpressionEntry, type Operation, operations, referenceKinds } from "../../schemas/expression.ts";

/** A name that leads to one printed or counted figure. */
export interface Reference {
  readonly kind: (typeof referenceKinds)[number];
  readonly id: string;
}

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "number"; readonly value: number; readonly unit: string | null; readonly why: string }
  | { readonly kind: Operation; readonly terms: readonly Expression[] };

/**
 * A formula as an editor wrote it, as a tree.
 * @throws when it has no kind at all; the schema allows none such
 */
export function readExpression(entry: ExpressionEntry): Expression {
  for (const kind of referenceKinds) {
    const id = entry[kind];
    if (id !== undefined) return { kind: "reference", reference: { kind, id } };
  }
  for (const kind of operations) {
    const terms = entry[kind];
    if (terms !== undefined) return { kind, terms: terms.map(readExpression) };
  }
  const { number, unit = null, why = "" } = entry;
  if (number === undefined) throw new Error("an expression without a kind");
  return { kind: "number", value: number, unit, why };
}

/** Every figure a formula names, in written order. */
export function referencesIn(expression: Expression): Reference[] {
  if (expression.kind === "reference") return [expression.reference];
  return expression.kind === "number" ? [] : expression.terms.flatMap(referencesIn);
}
