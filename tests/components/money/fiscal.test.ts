import { describe, expect, test } from "vitest";
import FiscalGoals from "../../../src/components/money/FiscalGoals.astro";
import FiscalReasons from "../../../src/components/money/FiscalReasons.astro";
import { smallLedger } from "../../support/ledger.ts";
import { fiscalEntry } from "../../support/registers.ts";
import { render, textOf } from "../site/render.ts";

const row = (id: string, label: string, value: number) => ({
  id,
  label,
  payer: "水务局",
  cells: { allotted: { value, stated: `${value}万元` } },
  line: 1,
});
const table = {
  id: "slow",
  report: "第八期",
  title: "支付进度慢的资金",
  printedAs: "text",
  period: "2025-03",
  columns: [{ id: "allotted", label: "资金", measure: "allotted", unit: "万元" }],
  rows: [row("wells", "打井资金", 1510), row("pipes", "管网资金", 382)],
} as const;
const goals = [
  { id: "march", label: "支付率", value: 25, unit: "%", due: "2025-03", stated: "目标任务25%", line: 2 },
  { id: "june", label: "支付率", value: 34, unit: "%", due: "2025-06-15", stated: "完成34%", line: 3 },
];
const reasons = [{ id: "late", table: "slow", rows: ["wells"], reason: "项目没有开工", line: 4 }];
const tables = [{ ...table, columns: [...table.columns], rows: [...table.rows] }];
const reportsOf = (changes: Parameters<typeof fiscalEntry>[1]) =>
  smallLedger({ fiscal: [fiscalEntry("xiji-2025", { tables, ...changes })] }).fiscal[0];

describe("a goal of a report on money", () => {
  test("says what, how much, by the end of which month or by which day, and in which printed words", async () => {
    const root = await render(FiscalGoals, { props: { reports: reportsOf({ goals }) } });
    expect(root.querySelectorAll("tbody tr").map((line) => line.querySelectorAll("th, td").map(textOf))).toEqual([
      ["支付率", "25%", "2025年3月底", "目标任务25%"],
      ["支付率", "34%", "2025年6月15日", "完成34%"],
    ]);
  });

  test("carries the id of its record, and an address of its own", async () => {
    const root = await render(FiscalGoals, { props: { reports: reportsOf({ goals }) } });
    expect(root.querySelectorAll("[data-figure]").map((figure) => figure.getAttribute("data-figure"))).toEqual([
      "xiji-2025/march",
      "xiji-2025/june",
    ]);
    expect(root.querySelectorAll("tbody tr").map((line) => line.getAttribute("id"))).toEqual(["march", "june"]);
  });
});

test("a reason stands beside the money it speaks of: which fund, who pays, how much", async () => {
  const root = await render(FiscalReasons, { props: { reports: reportsOf({ reasons }) } });
  expect(root.querySelectorAll("tbody tr").map((line) => line.querySelectorAll("th, td").map(textOf))).toEqual([
    ["打井资金", "水务局", "1510万元", "项目没有开工"],
  ]);
  expect(root.querySelector("[data-figure]")?.getAttribute("data-figure")).toBe("xiji-2025/slow/wells/allotted");
});

test("a report without goals or reasons has no empty headings", async () => {
  const reports = reportsOf({ goals: [], reasons: [] });
  for (const part of [FiscalGoals, FiscalReasons]) {
    expect(textOf(await render(part, { props: { reports } }))).toBe("");
  }
});
