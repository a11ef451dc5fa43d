import { describe, expect, test } from "vitest";
import {
  checkInput,
  checksEntry,
  type FigureInput,
  fiscalOf,
  households,
  lineOver,
  linesOf,
  moneyTable,
  share,
  yuan,
} from "../../support/checks.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";

const fits = [households(30), households(10), households(20)];
const misses = [households(40), households(10), households(20)];

describe("what recomputing says", () => {
  test("is that figures agree, or that they do not, and by how much", () => {
    expect(lineOver(fits)).toMatchObject({ verdict: "agrees", computed: 30, difference: 0, relative: 0 });
    expect(lineOver(misses)).toMatchObject({ verdict: "disagrees", computed: 30, difference: 10, relative: 1 / 3 });
  });

  test("is only “likely” where the document may have meant something else", () => {
    expect(lineOver(misses, { certainty: "likely" }).verdict).toBe("likely-disagrees");
    expect(lineOver(fits, { certainty: "likely" }).verdict).toBe("agrees");
  });

  test("is no verdict at all where nothing obliges the figures to fit", () => {
    const lines = [fits, misses].map((figures) => lineOver(figures, { certainty: "open" }));
    expect(lines.map(({ verdict, holds }) => [verdict, holds])).toEqual([
      ["open", true],
      ["open", false],
    ]);
  });

  test("of a part is that it does not exceed the whole, of a later year that it does not fall short", () => {
    const verdict = (relation: "at-most" | "at-least", value: number) =>
      lineOver([households(value), households(10), households(20)], { relation }).verdict;
    expect([verdict("at-most", 30), verdict("at-most", 29), verdict("at-most", 31)]).toEqual([
      "agrees",
      "agrees",
      "disagrees",
    ]);
    expect([verdict("at-least", 30), verdict("at-least", 31), verdict("at-least", 29)]).toEqual([
      "agrees",
      "agrees",
      "disagrees",
    ]);
  });

  test("never changes a printed value", () => {
    expect(lineOver(misses).left).toMatchObject({ printed: 40, stated: "40户", quantity: { value: 40 } });
  });

  test("is rounded to one digit more than is printed", () => {
    const figures = [share(30.23), yuan(56_000_000, "0.56亿元"), yuan(516_000_000, "5.16亿元")];
    const right = { percent: [{ figure: "xiji-2025/1/t2" }, { figure: "xiji-2025/1/t3" }] };
    expect(lineOver(figures, { right })).toMatchObject({ computed: 10.853, difference: 19.377 });
  });
});

describe("two figures printed to the same digit", () => {
  const verdictOf = (...printed: FigureInput[]) => lineOver(printed, { right: { figure: "xiji-2025/1/t2" } }).verdict;

  test("disagree as soon as that digit differs, though their roundings touch", () => {
    expect(verdictOf(share(40), share(41))).toBe("disagrees");
    expect(verdictOf(yuan(80_000, "8万元"), yuan(90_000, "9万元"))).toBe("disagrees");
  });

  test("agree with a finer one that rounds to them", () => {
    expect([verdictOf(share(41), share(40.6)), verdictOf(share(41), share(40.4))]).toEqual(["agrees", "disagrees"]);
  });
});

describe("the figures of a line", () => {
  test("are named once each, with the tasks and pages that print them", () => {
    const twice = { sum: [{ figure: "xiji-2025/1/t2" }, { figure: "xiji-2025/1/t2" }] };
    const line = lineOver([households(20), households(10)], { right: twice });
    expect(line.figures.map(({ id, name, href }) => [id, name, href])).toEqual([
      ["xiji-2025/1/t1", "数1", "/tasks/xiji-2025/1/#t1"],
      ["xiji-2025/1/t2", "数2", "/tasks/xiji-2025/1/#t2"],
    ]);
    expect(line.tasks.map(({ id }) => id)).toEqual(["xiji-2025/1"]);
    expect(line.verdict).toBe("agrees");
  });

  test("may be a figure's former value, the upper end of its range, or a sum of money", () => {
    const targets = [
      targetInput({ id: "t1", value: 280, baseline: 260, unit: "元/人·月", stated: "由260元增至280元" }),
      targetInput({ id: "t2", value: 20, unit: "元/人·月", stated: "提高20元" }),
      targetInput({ id: "t3", value: 3, valueTo: 5, unit: "个", stated: "3至5个" }),
    ];
    const funding = [
      { id: "f1", label: "资金", amount: 8_600_000, kind: "investment" as const, scope: "xiji", stated: "860万元" },
    ];
    const tasks = [taskEntry("xiji-2025/1", { targets, funding })];
    const figure = "xiji-2025/1/t1";
    const right = { sum: [{ baseline: figure }, { figure: "xiji-2025/1/t2" }] };
    expect(linesOf({ left: { figure }, right }, { tasks })[0]?.verdict).toBe("agrees");
    const [range] = linesOf({ left: { to: "xiji-2025/1/t3" }, right: { number: 5, why: "点名的" } }, { tasks });
    expect([range?.left.printed, range?.verdict]).toEqual([5, "agrees"]);
    const [money] = linesOf({ left: { figure: "xiji-2025/1/f1" }, right: { figure: "xiji-2025/1/f1" } }, { tasks });
    expect([money?.left.kind, money?.left.href]).toEqual(["funding", "/tasks/xiji-2025/1/#f1"]);
  });

  test("may be lists that this site counts: services, rows and tasks", () => {
    const table = moneyTable(
      "t",
      [["need", "万元"]],
      [
        ["total", "3"],
        ["a", "1"],
        ["b", "2"],
      ],
    );
    const contents = {
      documents: [documentEntry("xiji-2025", { targets: [targetInput({ unit: "项", value: 1, stated: "1项" })] })],
      tasks: [taskEntry("xiji-2025/1")],
      services: [serviceFieldEntry("water", { printedCount: 2 })],
      fiscal: fiscalOf(table),
    };
    const count = (left: object, right: object) => {
      const [line] = linesOf({ left, right }, contents);
      return [line?.left.printed, line?.computed, line?.verdict];
    };
    expect(count({ "printed-services": "water" }, { services: "water" })).toEqual([2, 1, "disagrees"]);
    expect(count({ figure: "xiji-2025/t1" }, { tasks: "xiji-2025" })).toEqual([1, 1, "agrees"]);
    expect(count({ rows: "xiji-2025/t" }, { number: 2, why: "两行" })).toEqual([2, 2, "agrees"]);
  });

  test("of a table are compared in 元, whatever scale each is printed in", () => {
    const rows = [["a", "1.5", "15000"]] as const;
    const table = moneyTable(
      "t",
      [
        ["big", "亿元"],
        ["small", "万元"],
      ],
      rows,
    );
    const check = { left: { cell: "xiji-2025/t/a/big" }, right: { cell: "xiji-2025/t/a/small" } };
    expect(linesOf(check, { fiscal: fiscalOf(table) })[0]).toMatchObject({ computed: 150_000_000, verdict: "agrees" });
  });
});

describe("a check over a table", () => {
  const columns = [
    ["paid", "万元"],
    ["allotted", "万元"],
    ["rate", "%"],
  ] as const;
  const table = moneyTable("t", columns, [
    ["total", "30", "100", "30%"],
    ["a", "10", "40", "25%"],
    ["b", "20", "60", "-"],
    ["c", "20", null, "9%"],
  ]);
  const rates = {
    each: "row" as const,
    table: "xiji-2025/t",
    left: { column: "rate" },
    right: { percent: [{ column: "paid" }, { column: "allotted" }] },
  };

  test("has one line for every row that prints all its figures", () => {
    const lines = linesOf(rates, { fiscal: fiscalOf(table) });
    expect(lines.map(({ id, part }) => [id, part])).toEqual([
      ["xiji-2025/a-sum/total", "行total"],
      ["xiji-2025/a-sum/a", "行a"],
    ]);
  });

  test("may be narrowed to some rows or columns", () => {
    expect(linesOf({ ...rates, rows: ["a"] }, { fiscal: fiscalOf(table) }).map(({ part }) => part)).toEqual(["行a"]);
    const sums = {
      each: "column" as const,
      table: "xiji-2025/t",
      columns: ["paid"],
      left: { row: "total" },
      right: { sum: [{ row: "a" }, { row: "b" }] },
    };
    expect(linesOf(sums, { fiscal: fiscalOf(table) }).map(({ part, verdict }) => [part, verdict])).toEqual([
      ["列paid", "agrees"],
    ]);
  });

  test("may hold a row against the same row of another table", () => {
    const other = moneyTable(
      "u",
      [["sum", "万元"]],
      [
        ["a", "41"],
        ["b", "60"],
      ],
    );
    const check = {
      each: "row" as const,
      table: "xiji-2025/u",
      left: { column: "sum" },
      right: { column: "t/allotted" },
    };
    const lines = linesOf(check, { fiscal: fiscalOf(table, other) });
    expect(lines.map(({ part, verdict }) => [part, verdict])).toEqual([
      ["行a", "disagrees"],
      ["行b", "agrees"],
    ]);
  });
});

test("a check of a document that does not exist stops the build", () => {
  const checks = [checksEntry("xiji-2024", checkInput())];
  expect(() => smallLedger({ checks })).toThrow("checks xiji-2024: unknown “xiji-2024” (run the content check)");
});

test("a figure that does not exist stops the build", () => {
  expect(() => lineOver([households(1)])).toThrow(
    "check of xiji-2025/1/t2: unknown “xiji-2025/1/t2” (run the content check)",
  );
});
