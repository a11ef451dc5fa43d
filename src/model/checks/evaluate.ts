import type { Operation } from "../../schemas/expression.ts";
import {
  type Dimension,
  dimensionOf,
  dimensionText,
  isPercent,
  overDimension,
  percentUnit,
  sameDimension,
  timesDimension,
} from "./dimension.ts";
import type { Expression, Reference } from "./expression.ts";
import { exactly, type Quantity, scaled } from "./quantity.ts";

/** A formula that cannot be worked out. */
export class FormulaError extends Error {
  readonly code: "units" | "zero";
  /** Units that do not go together. */
  readonly units: readonly string[];
  constructor(code: "units" | "zero", dimensions: readonly Dimension[] = []) {
    super(`a formula that cannot be worked out: ${code} (run the content check)`);
    this.code = code;
    this.units = dimensions.map(dimensionText);
  }
}

/** A formula with the value of every step. */
export type Evaluated<Figure> =
  | { readonly kind: "figure"; readonly quantity: Quantity; readonly figure: Figure }
  | { readonly kind: "number"; readonly quantity: Quantity; readonly why: string }
  | { readonly kind: Operation; readonly quantity: Quantity; readonly terms: readonly Evaluated<Figure>[] };

/**
 * Works a formula out with ranges: every step holds what its figures could have been before rounding.
 * @param find the figure a name leads to
 * @throws FormulaError where units do not go together, or something is divided by what may be 0
 */
export function evaluate<Figure extends { readonly quantity: Quantity }>(
  expression: Expression,
  find: (reference: Reference) => Figure,
): Evaluated<Figure> {
  if (expression.kind === "reference") {
    const figure = find(expression.reference);
    return { kind: "figure", quantity: figure.quantity, figure };
  }
  if (expression.kind === "number") {
    const dimension = expression.unit === null ? null : dimensionOf(expression.unit);
    return { kind: "number", quantity: exactly(expression.value, dimension), why: expression.why };
  }
  const terms = expression.terms.map((term) => evaluate(term, find));
  const quantities = terms.map((term) => term.quantity);
  return { kind: expression.kind, terms, quantity: work[expression.kind](quantities) };
}

type Work = (terms: readonly Quantity[]) => Quantity;

const one: Quantity = exactly(1, {});

const pair = ([first = one, second = one]: readonly Quantity[]): readonly [Quantity, Quantity] => [first, second];

const work: Readonly<Record<Operation, Work>> = {
  sum: (terms) => terms.slice(1).reduce(plus, terms[0] ?? one),
  difference: (terms) => {
    const [first, second] = pair(terms);
    return plus(first, { ...scaled(flipped(second), -1, second.dimension) });
  },
  product: (terms) => times(...pair(terms)),
  quotient: (terms) => over(...pair(terms)),
  percent: (terms) => {
    const [part, whole] = pair(terms);
    needSame(part.dimension, whole.dimension);
    return scaled(over(part, whole), 100, percentUnit);
  },
  base: (terms) => {
    const [value, growth] = pair(terms);
    if (!isPercent(growth.dimension)) throw new FormulaError("units", [growth.dimension, percentUnit]);
    const factor = plus(exactly(1, {}), asFraction(growth));
    return over(value, factor);
  },
};

/** Ends exchanged, for multiplying by −1. */
const flipped = (quantity: Quantity): Quantity => ({ ...quantity, low: quantity.high, high: quantity.low });

function needSame(a: Dimension, b: Dimension): void {
  if (!sameDimension(a, b)) throw new FormulaError("units", [a, b]);
}

function plus(a: Quantity, b: Quantity): Quantity {
  needSame(a.dimension, b.dimension);
  const dimension = a.dimension ?? b.dimension;
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high, dimension };
}

/** Per cent as a fraction; anything else as it is. */
const asFraction = (quantity: Quantity): Quantity =>
  isPercent(quantity.dimension) ? scaled(quantity, 0.01, {}) : quantity;

function times(a: Quantity, b: Quantity): Quantity {
  const [first, second] = [asFraction(a), asFraction(b)];
  const ends = [first.low, first.high].flatMap((end) => [end * second.low, end * second.high]);
  const dimension = timesDimension(first.dimension, second.dimension);
  return { value: first.value * second.value, low: Math.min(...ends), high: Math.max(...ends), dimension };
}

function over(a: Quantity, b: Quantity): Quantity {
  const divisor = isPercent(a.dimension) ? b : asFraction(b);
  if (divisor.low <= 0 && divisor.high >= 0) throw new FormulaError("zero");
  const ends = [a.low, a.high].flatMap((end) => [end / divisor.low, end / divisor.high]);
  const dimension = overDimension(a.dimension, divisor.dimension);
  return { value: a.value / divisor.value, low: Math.min(...ends), high: Math.max(...ends), dimension };
}
