import { describe, expect, test } from "vitest";
import { dimensionText } from "../../../src/model/checks/dimension.ts";
import { evaluate, FormulaError } from "../../../src/model/checks/evaluate.ts";
import { type Reference, readExpression } from "../../../src/model/checks/expression.ts";
import { printedQuantity } from "../../../src/model/checks/quantity.ts";
import type { ExpressionEntry } from "../../../src/schemas/expression.ts";

/** Printed figures by name: value, unit and printed words. */
const printed: Readonly<Record<string, readonly [number, string | null, string]>> = {
  "x/people": [200, "人", "200人"],
  "x/some": [50, "人", "50人"],
  "x/households": [40, "户", "40户"],
  "x/money": [1_500_000, "元", "150万元"],
  "x/each": [300, "元/人·月", "300元"],
  "x/growth": [25, "%", "增长25%"],
  "x/fall": [-20, "%", "下降20%"],
  "x/nothing": [0, "人", "0人"],
  "x/index": [0.4, null, "0.4"],
};

function find({ id }: Reference) {
  const [value, unit, stated] = printed[id] ?? [0, null, ""];
  return { quantity: printedQuantity({ value, unit, stated }) };
}

const figure = (name: string): ExpressionEntry => ({ figure: `x/${name}` });

function result(entry: ExpressionEntry): string {
  const { value, low, high, dimension } = evaluate(readExpression(entry), find).quantity;
  const [shown, from, to] = [value, low, high].map((number) => Number(number.toFixed(3)));
  return `${shown} [${from}, ${to}] ${dimensionText(dimension)}`;
}

function mistake(entry: ExpressionEntry): unknown {
  try {
    return result(entry);
  } catch (error) {
    return error instanceof FormulaError ? [error.code, ...error.units] : error;
  }
}

describe("a formula", () => {
  test.each<[string, ExpressionEntry, string]>([
    ["a sum", { sum: [figure("people"), figure("some"), figure("some")] }, "300 [300, 300] 人"],
    ["a difference", { difference: [figure("people"), figure("some")] }, "150 [150, 150] 人"],
    ["money less money keeps both ranges", { difference: [figure("money"), figure("money")] }, "0 [-10000, 10000] 元"],
    ["a product", { product: [figure("each"), figure("people")] }, "60000 [60000, 60000] 元/月"],
    ["a quotient", { quotient: [figure("money"), figure("households")] }, "37500 [37375, 37625] 元/户"],
    ["a share", { percent: [figure("some"), figure("people")] }, "25 [25, 25] %"],
    ["a share of a number", { product: [figure("growth"), figure("people")] }, "50 [49, 51] 人"],
    ["a whole from its share", { quotient: [figure("some"), figure("growth")] }, "200 [196.078, 204.082] 人"],
    ["the figure of a year earlier", { base: [figure("people"), figure("growth")] }, "160 [159.363, 160.643] 人"],
    ["the figure before a fall", { base: [figure("people"), figure("fall")] }, "250 [248.447, 251.572] 人"],
    [
      "twelve months",
      { product: [figure("each"), { number: 12, unit: "月/年", why: "一年12个月" }] },
      "3600 [3600, 3600] 元/人·年",
    ],
    ["a number without a unit", { sum: [figure("people"), { number: 1, why: "本县" }] }, "201 [201, 201] 人"],
    [
      "a formula in a formula",
      { percent: [figure("some"), { sum: [figure("people"), figure("some")] }] },
      "20 [20, 20] %",
    ],
  ])("%s", (_, entry, expected) => {
    expect(result(entry)).toBe(expected);
  });

  test("never adds or compares different units", () => {
    expect(mistake({ sum: [figure("people"), figure("households")] })).toEqual(["units", "人", "户"]);
    expect(mistake({ difference: [figure("money"), figure("each")] })).toEqual(["units", "元", "元/人·月"]);
    expect(mistake({ percent: [figure("people"), figure("households")] })).toEqual(["units", "人", "户"]);
    expect(mistake({ base: [figure("people"), figure("index")] })).toEqual(["units", "", "%"]);
  });

  test("never divides by what may be 0", () => {
    expect(mistake({ percent: [figure("some"), figure("nothing")] })).toEqual(["zero"]);
    expect(mistake({ quotient: [figure("some"), { difference: [figure("money"), figure("money")] }] })).toEqual([
      "zero",
    ]);
  });
});
