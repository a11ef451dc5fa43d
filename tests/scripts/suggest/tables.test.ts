import { describe, expect, test } from "vitest";
import { suggest } from "../../../scripts/suggest/suggest.ts";
import type { Contents } from "../../../src/model/ledger.ts";
import { fiscalOf, moneyTable } from "../../support/checks.ts";
import { smallLedger } from "../../support/ledger.ts";

const suggested = (contents: Partial<Contents>) => suggest(smallLedger(contents));
const checksFor = (contents: Partial<Contents>) => suggested(contents).map(({ check }) => check);
const ofTables = (...tables: readonly ReturnType<typeof moneyTable>[]) => checksFor({ fiscal: fiscalOf(...tables) });

describe("In a table of money", () => {
  const columns = [
    ["paid", "万元"],
    ["allotted", "万元"],
  ] as const;
  const rows = [
    ["total", "30.5", "100"],
    ["a", "10.5", "40"],
    ["b", "20", "60"],
  ] as const;

  test("rows that add up to a total are proposed once for all columns they add up in", () => {
    expect(ofTables(moneyTable("t", columns, rows))).toEqual([
      {
        id: "t-total-sum",
        title: "各项加起来，是不是行total",
        kind: "sum",
        certainty: "sure",
        each: "column",
        table: "xiji-2025/t",
        columns: ["paid", "allotted"],
        left: { row: "total" },
        relation: "equals",
        right: { sum: [{ row: "a" }, { row: "b" }] },
      },
    ]);
  });

  test("a run of rows that add up is found among others, above the total or below it", () => {
    const below = moneyTable(
      "t",
      [["paid", "万元"]],
      [
        ["total-1", "30"],
        ["a", "10"],
        ["b", "20"],
        ["total-2", "5"],
        ["c", "2"],
        ["d", "3"],
      ],
    );
    expect(ofTables(below).map(({ right }) => right.sum)).toEqual([
      [{ row: "a" }, { row: "b" }],
      [{ row: "c" }, { row: "d" }],
    ]);
    const above = moneyTable(
      "t",
      [["paid", "万元"]],
      [
        ["a", "10"],
        ["b", "20"],
        ["total-1", "30"],
        ["c", "7"],
      ],
    );
    expect(ofTables(above).map(({ right }) => right.sum)).toEqual([[{ row: "a" }, { row: "b" }]]);
  });

  test("a total that misses by one printed digit is proposed and marked", () => {
    const [near] = suggested({
      fiscal: fiscalOf(
        moneyTable(
          "t",
          [["paid", "万元"]],
          [
            ["total", "31.5"],
            ["a", "10.5"],
            ["b", "20"],
          ],
        ),
      ),
    });
    expect([near?.isNear, near?.lines.map(({ verdict }) => verdict)]).toEqual([true, ["disagrees"]]);
    const far = moneyTable(
      "t",
      [["paid", "万元"]],
      [
        ["total", "42.9"],
        ["a", "10.5"],
        ["b", "20"],
      ],
    );
    expect(ofTables(far)).toEqual([]);
  });

  test("a figure beside nothing but zeros is no sum", () => {
    expect(
      ofTables(
        moneyTable(
          "t",
          [["paid", "万元"]],
          [
            ["total", "10"],
            ["a", "10"],
            ["b", "0"],
          ],
        ),
      ),
    ).toEqual([]);
  });

  test("a rate that is one column divided by another is proposed, with the rows it can be worked out in", () => {
    const table = moneyTable(
      "t",
      [...columns, ["rate", "%"]],
      [
        ["a", "10", "40", "25%"],
        ["b", "20", "60", "33.3%"],
        ["c", "20", "80", "31%"],
        ["d", "0", "0", "-"],
      ],
    );
    const [rate] = suggested({ fiscal: fiscalOf(table) });
    expect(rate?.check).toMatchObject({
      kind: "rate",
      each: "row",
      rows: ["a", "b", "c"],
      left: { column: "rate" },
      right: { percent: [{ column: "paid" }, { column: "allotted" }] },
    });
    expect(rate?.lines.map(({ holds }) => holds)).toEqual([true, true, false]);
  });

  test("a share of the total is proposed", () => {
    const table = moneyTable(
      "t",
      [
        ["paid", "万元"],
        ["part", "%"],
      ],
      [
        ["total", "50", null],
        ["a", "20", "40%"],
        ["b", "13", "26%"],
      ],
    );
    expect(ofTables(table).map(({ kind, right }) => [kind, right])).toEqual([
      ["share", { percent: [{ column: "paid" }, { cell: "xiji-2025/t/total/paid" }] }],
    ]);
  });

  test("columns of two tables that say the same of the same rows are proposed, each with its best partner", () => {
    const first = moneyTable("t", columns, [
      ["a", "10.5", "40.25"],
      ["b", "20.5", "60.25"],
    ]);
    const second = moneyTable(
      "u",
      [["sum", "万元"]],
      [
        ["a", "40.25"],
        ["b", "60.25"],
      ],
    );
    expect(ofTables(first, second).map(({ table, left, right }) => [table, left, right])).toEqual([
      ["xiji-2025/u", { column: "sum" }, { column: "t/allotted" }],
    ]);
  });

  test("tables about different times are never held against each other", () => {
    const [first, second] = [moneyTable("t", columns, rows), { ...moneyTable("u", columns, rows), period: "2024" }];
    expect(ofTables(first, second).filter(({ kind }) => kind === "equal")).toEqual([]);
  });
});
