import { describe, expect, test } from "vitest";
import { formatSuggestions } from "../../../scripts/suggest/format.ts";
import { isOneDigit } from "../../../scripts/suggest/proposal.ts";
import { suggest } from "../../../scripts/suggest/suggest.ts";
import type { Contents } from "../../../src/model/ledger.ts";
import {
  checkInput,
  checksEntry,
  figuresPrinted,
  fiscalOf,
  households,
  moneyTable,
  share,
  yuan,
} from "../../support/checks.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";

const suggested = (contents: Partial<Contents>) => suggest(smallLedger(contents));
const checksFor = (contents: Partial<Contents>) => suggested(contents).map(({ check }) => check);
const ofTables = (...tables: readonly ReturnType<typeof moneyTable>[]) => checksFor({ fiscal: fiscalOf(...tables) });
const t = (no: number) => ({ figure: `xiji-2025/1/t${no}` });

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

describe("In a task", () => {
  const proposals = (...printed: Parameters<typeof figuresPrinted>) => checksFor({ tasks: figuresPrinted(...printed) });

  test("figures of one unit that add up to another are proposed", () => {
    expect(proposals(households(100), households(70), households(30)).map(({ left, right }) => [left, right])).toEqual([
      [t(1), { sum: [t(2), t(3)] }],
    ]);
  });

  test("figures of different units, shares and small numbers are left alone", () => {
    expect(proposals(households(100), households(70), yuan(30, "30元"))).toEqual([]);
    expect(proposals(share(100), share(70), share(30))).toEqual([]);
    expect(proposals(households(3), households(2), households(1))).toEqual([]);
  });

  test("a share beside its two figures is proposed", () => {
    const [first] = proposals(share(37), households(74), households(200));
    expect(first).toMatchObject({ kind: "share", certainty: "likely", left: t(1), right: { percent: [t(2), t(3)] } });
    expect(proposals(share(36), households(74), households(200))).toEqual([]);
  });

  test("a round share must fit exactly to be more than chance", () => {
    expect(proposals(share(40), households(79), households(200))).toEqual([]);
    expect(proposals(share(40), households(80), households(200))).toHaveLength(1);
  });
});

describe("Across papers", () => {
  const tap = (value: number, due = "2027") =>
    targetInput({ metric: "tap", value, unit: "%", stated: `${value}%`, scope: "ningxia", due });
  const two = (first: ReturnType<typeof tap>, second: ReturnType<typeof tap>) =>
    checksFor({
      documents: [documentEntry("xiji-2025"), documentEntry("guyuan-2025", { place: "guyuan" })],
      metrics: [metricEntry("tap")],
      tasks: [taskEntry("guyuan-2025/1", { targets: [first] }), taskEntry("xiji-2025/1", { targets: [second] })],
    });

  test("one figure that stands in two papers is proposed, whether it agrees or not", () => {
    expect(two(tap(95), tap(96)).map(({ kind, left, right }) => [kind, left, right])).toEqual([
      ["equal", t(1), { figure: "guyuan-2025/1/t1" }],
    ]);
  });

  test("figures of different years are not one figure", () => {
    expect(two(tap(95), tap(96, "2025"))).toEqual([]);
  });

  test("a printed count of services is held against the list", () => {
    const contents = { tasks: [taskEntry("xiji-2025/1")], services: [serviceFieldEntry("water")] };
    expect(checksFor(contents).map(({ left, right }) => [left, right])).toEqual([
      [{ "printed-services": "water" }, { services: "water" }],
    ]);
  });
});

describe("What is stated already", () => {
  const tasks = figuresPrinted(households(100), households(70), households(30));

  test("is not proposed again, in whatever order it was written", () => {
    const turned = checkInput({ left: t(2), right: { difference: [t(1), t(3)] } });
    expect(checksFor({ tasks, checks: [checksEntry("xiji-2025", turned)] })).toEqual([]);
  });

  test("keeps its identifier", () => {
    const other = checkInput({ id: "task-1-sum", left: t(2), relation: "at-least", right: t(3) });
    expect(checksFor({ tasks, checks: [checksEntry("xiji-2025", other)] }).map(({ id }) => id)).toEqual([
      "task-1-sum-2",
    ]);
  });
});

describe("The printed proposals", () => {
  test("are entries to paste, with what comes out above each", () => {
    const tasks = figuresPrinted(households(100), households(70), households(30));
    expect(
      formatSuggestions(suggested({ tasks })),
    ).toBe(`# 找到1条可能的关系，请对照原文，合适的贴到各文件的“checks:”下面，并改写标题。

# content/checks/xiji-2025.yaml
  # 一致：印的是100户，照别的数算是100户，没有差别。
  - id: task-1-sum
    title: 各项加起来，是不是数1
    kind: sum
    certainty: likely
    left:
      figure: xiji-2025/1/t1
    relation: equals
    right:
      sum:
        - figure: xiji-2025/1/t2
        - figure: xiji-2025/1/t3`);
  });

  test("name every row that does not agree", () => {
    const table = moneyTable(
      "t",
      [
        ["paid", "万元"],
        ["of", "万元"],
        ["rate", "%"],
      ],
      [
        ["a", "10", "40", "25%"],
        ["b", "30", "60", "50%"],
        ["c", "20", "80", "31%"],
      ],
    );
    const text = formatSuggestions(suggested({ fiscal: fiscalOf(table) }));
    expect(text).toContain(
      "  # 2处一致，1处不一致\n  # 不一致（行c）：印的是31%，照别的数算是25%，多6个百分点。\n  - id: t-rate\n",
    );
  });

  test("say so where nothing was found", () => {
    expect(formatSuggestions(suggested({}))).toBe("没有找到新的关系。");
  });
});

test("a slip of the pen is one digit in one place", () => {
  expect([0.5, 1, -1000, 3, 12, 105, 0].map((steps) => isOneDigit(steps))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
