import { describe, expect, test } from "vitest";
import { directFunds } from "../../../src/charts/ledger/direct-funds.ts";
import { directFundsTable } from "../../../src/model/fiscal.ts";
import type { FiscalReports } from "../../../src/model/records.ts";
import { smallLedger } from "../../support/ledger.ts";
import { fiscalEntry } from "../../support/registers.ts";

type Changes = NonNullable<Parameters<typeof fiscalEntry>[1]>;
type Table = NonNullable<Changes["tables"]>[number];

const column = (id: "allotted" | "paid" | "rate", unit: string) => ({ id, label: id, measure: id, unit }) as const;
const columns = [column("allotted", "万元"), column("paid", "万元"), column("rate", "%")];

type Cells = Table["rows"][number]["cells"];

/** 80万元 allotted, 20万元 paid, and a printed rate; `null` is a printed dash, `undefined` no cell at all. */
const row = (label: string, rate: number | null | undefined, isTotal = false) => {
  const money: Cells = { allotted: { value: 80, stated: "80" }, paid: { value: 20, stated: "20" } };
  const printed: Cells = rate === undefined ? {} : { rate: { value: rate, stated: rate === null ? "-" : `${rate}%` } };
  return { id: `row-${label.codePointAt(0)}`, label, isTotal, cells: { ...money, ...printed }, line: 1 };
};

const table = (rows: Table["rows"], changes: Partial<Table> = {}): Table => ({
  id: "direct",
  report: "第八期",
  title: "直达资金支付情况",
  printedAs: "table",
  period: "2023-03-31",
  columns,
  rows,
  ...changes,
});
const goal = (id: string, value: number, due: string) => ({
  id,
  label: "直达资金支付率",
  value,
  unit: "%",
  due,
  stated: `${value}%`,
  line: 1,
});

function reportsOf(tables: NonNullable<Changes["tables"]>, goals = [goal("march", 25, "2023-03")]): FiscalReports {
  const [reports] = smallLedger({ fiscal: [fiscalEntry("xiji-2025", { tables, goals })] }).fiscal;
  if (reports === undefined) throw new Error("The test's ledger has no table of money.");
  return reports;
}
const draw = (...[tables, goals]: Parameters<typeof reportsOf>) => directFunds(reportsOf(tables, goals), "direct");

const rows = [
  row("合计", 20.3, true),
  row("教育", 30),
  row("民政", 25),
  row("小计", 24.4, true),
  row("水利", 24.9),
  row("林草", 0),
  row("交通", null),
  row("文化", undefined),
];

describe("how fast money is paid", () => {
  const chart = draw([table(rows)]);

  test("is told in the title by the total, with place and day, beside the goal of that day", () => {
    expect(chart?.title).toBe("到2023年3月底，西吉县直达资金支付率20.3%，目标是25%");
  });

  test("is told in the sentence in money, then fund by fund: totals are no funds, a dash is neither paid nor unpaid", () => {
    expect(chart?.summary).toBe(
      "到2023年3月底，西吉县直达资金下达80万元，支付20万元，支付率20.3%，目标是25%：6笔资金中，2笔的支付率达到25%，1笔一分钱还没有支付。",
    );
  });

  test("is drawn row by row as printed, totals too, out of all that was allotted; a dash is not drawn", () => {
    expect(chart?.unit).toBe("%");
    expect(chart?.rows.map(({ label, value, text }) => [label, value, text])).toEqual([
      ["合计", 20.3, "20.3%"],
      ["教育", 30, "30%"],
      ["民政", 25, "25%"],
      ["小计", 24.4, "24.4%"],
      ["水利", 24.9, "24.9%"],
      ["林草", 0, "0%"],
    ]);
  });

  test("names beside each fund what was allotted and paid, and says which rows are totals", () => {
    expect(chart?.rows.slice(0, 2).map(({ note }) => note)).toEqual([
      "合计：下达80万元，支付20万元",
      "下达80万元，支付20万元",
    ]);
  });

  test("stands against one line: the goal, with its rate and its date", () => {
    expect(chart?.goal).toEqual({ value: 25, text: "目标25%", due: "2023年3月底" });
  });

  test("names the report in which each rate is printed", () => {
    expect(chart?.rows[0]?.source).toBe("第八期");
  });

  test("stands in its table with both sums and the goal in every row", () => {
    expect(chart?.table.caption).toBe("直达资金支付情况");
    expect(chart?.table.columns.map(({ label }) => label)).toEqual(["资金", "下达", "支付", "支付率", "目标"]);
    expect(chart?.table.rows[1]).toEqual(["教育", "80万元", "20万元", "30%", "25%"]);
  });

  test("is left open where the report names no sum", () => {
    const silent = { ...row("合计", 20.3, true), cells: { rate: { value: 20.3, stated: "20.3%" } } };
    expect(draw([table([silent])])?.rows[0]?.note).toBe("合计：下达未写明，支付未写明");
  });
});

test("a goal for a day is told with that day", () => {
  expect(draw([table(rows)], [goal("day", 25, "2023-03-31")])?.title).toContain("到2023年3月31日，");
});

test("the goal is that of the table's own month, not the first that is printed", () => {
  const goals = [goal("april", 34, "2023-04"), goal("march", 25, "2023-03")];
  expect(draw([table(rows)], goals)?.title).toContain("目标是25%");
});

describe("nothing is drawn", () => {
  test.each([
    ["without a goal for that month", [table(rows)], [goal("april", 34, "2023-04")]],
    ["without a total", [table([row("教育", 30)])], undefined],
    ["where the total is a dash", [table([row("合计", null, true), row("教育", 30)])], undefined],
    ["from a paragraph of figures", [table(rows, { printedAs: "text" })], undefined],
    ["from a table that does not set paid against allotted", [table(rows, { columns: columns.slice(1) })], undefined],
  ] as const)("%s", (_why, tables, goals) => {
    expect(draw([...tables], goals && [...goals])).toBeNull();
  });
});

test("the table is the first one printed as such that sets paid against allotted", () => {
  const other = { columns: [column("rate", "%")], rows };
  const tables = [table(rows, { ...other, id: "a" }), table(rows, { id: "b" }), table(rows, { id: "c" })];
  expect(directFundsTable(reportsOf(tables).tables)?.id).toBe("b");
});
