import { describe, expect, test } from "vitest";
import { figureClause, metrics as words } from "../../../src/strings/metrics.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Figure = Parameters<typeof targetInput>[0];

const ledger = (...figures: readonly Figure[]) =>
  smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [
      taskEntry("xiji-2025/1", {
        targets: figures.map((changes, index) => targetInput({ id: `t${index + 1}`, metric: "tap-water", ...changes })),
      }),
    ],
  });
const clauses = (...figures: readonly Figure[]) => ledger(...figures).targets.map(figureClause);

const share = { value: 19, unit: "%", stated: "19%以上" };

describe("a figure in a clause", () => {
  test("says whose it is, by when and how much", () => {
    expect(clauses({ ...share, due: "2027" })).toEqual(["西吉2027年19%以上"]);
  });

  test("names no date where none is printed", () => {
    expect(clauses(share)).toEqual(["西吉19%以上"]);
  });

  test("says so when it binds only a part of the place", () => {
    expect(clauses({ ...share, scopeNote: "农村" })).toEqual(["西吉（农村）19%以上"]);
  });
});

describe("the sentence about a metric", () => {
  const { targets } = ledger(share, { scope: "ningxia", value: 40, unit: "%", bound: "about", stated: "40%左右" });

  test("names every figure", () => {
    expect(words.chartSummary(targets)).toBe("西吉19%以上；宁夏约40%。");
  });

  test("is its name alone where there are no figures", () => {
    expect(words.finding("自来水普及率", [])).toBe("自来水普及率");
    expect(words.finding("自来水普及率", targets)).toBe("自来水普及率：西吉19%以上，宁夏约40%");
  });
});
