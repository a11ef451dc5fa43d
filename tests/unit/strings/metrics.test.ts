import { describe, expect, test } from "vitest";
import { figureClause, figureClauses, metrics as words } from "../../../src/strings/metrics.ts";
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
    expect(clauses({ ...share, due: "2027" })).toEqual(["西吉（2027年）19%以上"]);
  });

  test("names no date where none is printed", () => {
    expect(clauses(share)).toEqual(["西吉19%以上"]);
  });

  test("says in a few words which part of the place it binds", () => {
    expect(clauses({ ...share, scopeNote: "农村" })).toEqual(["西吉（农村）19%以上"]);
  });
});

describe("the clauses of several figures", () => {
  const { targets } = ledger({ ...share, due: "2027" }, share, share, { ...share, scope: "ningxia" });

  test("say the same thing once", () => {
    expect(figureClauses(targets, 9)).toEqual(["西吉（2027年）19%以上", "西吉19%以上", "宁夏19%以上"]);
  });

  test("are no more than asked for, repeated ones not counted", () => {
    expect(figureClauses(targets.slice(1), 2)).toEqual(["西吉19%以上", "宁夏19%以上"]);
    expect(figureClauses(targets, 1)).toEqual(["西吉（2027年）19%以上"]);
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
