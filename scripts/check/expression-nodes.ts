import { operations, type ReferenceKind, referenceKinds } from "../../src/schemas/expression.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** A name of a figure inside a formula, and where it stands. */
export interface FormulaName {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly node: YamlNode;
}

/** Every figure a formula names, in written order. */
export function namesIn(expression: YamlNode | null): FormulaName[] {
  const own = referenceKinds.flatMap((kind) => {
    const node = get(expression, kind);
    const value = textOf(node);
    return node === null || value === null ? [] : [{ kind, value, node }];
  });
  const below = operations.flatMap((operation) => itemsOf(get(expression, operation)).flatMap(namesIn));
  return [...own, ...below];
}
