import { describe, expect, test } from "vitest";
import type { CheckLine } from "../../../src/model/checks/records.ts";
import { fiscalOf, linesOf, moneyTable } from "../../support/checks.ts";
import { smallLedger } from "../../support/ledger.ts";

/** The same numbers on every machine and in every run. */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

const parts = ["a", "b", "c", "d", "e"] as const;

/** Unrounded parts, each table with its number of decimals. */
function* tables(count: number) {
  const random = randomNumbers(20_261_122);
  const next = () => random.next().value;
  for (let no = 0; no < count; no += 1) {
    yield { values: parts.map(() => next() * 10 ** Math.floor(next() * 5)), decimals: Math.floor(next() * 4) };
  }
}

const printed = (value: number, decimals: number) => value.toFixed(decimals);

const sumCheck = {
  each: "column" as const,
  table: "xiji-2025/t",
  left: { row: "total" },
  right: { sum: parts.map((row) => ({ row })) },
};

/** The line that holds a printed total against its printed parts. */
function lineOf(values: readonly string[], total: string): CheckLine | undefined {
  const rows = [["total", total] as const, ...parts.map((part, index) => [part, values[index] ?? null] as const)];
  return linesOf(sumCheck, { fiscal: fiscalOf(moneyTable("t", [["need", "亿元"]], rows)) })[0];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("rounding", () => {
  test("never makes a sum disagree, whatever is rounded to however many decimals", () => {
    const wrong = [...tables(300)].filter(({ values, decimals }) => {
      const texts = values.map((value) => printed(value, decimals));
      return lineOf(texts, printed(sum(values), decimals))?.verdict !== "agrees";
    });
    expect(wrong).toEqual([]);
  });

  test("never makes a share disagree", () => {
    const wrong = [...tables(300)].filter(({ values: [part = 0, whole = 0], decimals }) => {
      const rows = [
        ["a", printed(part, 2), printed(part + whole + 1, 2), printed((part / (part + whole + 1)) * 100, decimals)],
      ] as const;
      const table = moneyTable(
        "t",
        [
          ["part", "万元"],
          ["whole", "万元"],
          ["rate", "%"],
        ],
        rows,
      );
      const check = {
        each: "row" as const,
        table: "xiji-2025/t",
        left: { column: "rate" },
        right: { percent: [{ column: "part" }, { column: "whole" }] },
      };
      return linesOf(check, { fiscal: fiscalOf(table) })[0]?.verdict !== "agrees";
    });
    expect(wrong).toEqual([]);
  });

  test("never hides a total whose digits differ by more than all roundings together", () => {
    const missed = [...tables(300)].filter(({ values, decimals }) => {
      const texts = values.map((value) => printed(value, decimals));
      const slip = (parts.length + 1) / 10 ** decimals;
      return lineOf(texts, printed(sum(values) + slip, decimals))?.verdict !== "disagrees";
    });
    expect(missed).toEqual([]);
  });

  test("never hides a changed digit of a total of exact counts", () => {
    const line = (total: string) => lineOf(["120", "7", "3", "90", "80"], total)?.verdict;
    expect([line("300"), line("310"), line("320")]).toEqual(["agrees", "disagrees", "disagrees"]);
  });
});

test("results carry no dust of binary fractions", () => {
  const line = lineOf(["0.1", "0.2", "0", "0", "0"], "0.3");
  expect([line?.computed, line?.difference]).toEqual([30_000_000, 0]);
  expect(lineOf(["0.7", "0.1", "0", "0", "0"], "0.9")?.difference).toBe(10_000_000);
});

test("a ledger without checks has none", () => {
  expect(smallLedger().checks).toEqual([]);
});
