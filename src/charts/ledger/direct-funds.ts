import { columnOf, directFundsOf } from "../../model/fiscal.ts";
import type { FiscalReports, FiscalRow, FiscalTable } from "../../model/records.ts";
import { joinParts } from "../../strings/figures.ts";
import { cellParts, goalDue, goalParts } from "../../strings/fiscal.ts";
import { money as words } from "../../strings/money.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps, ChartTable } from "../chart-table.ts";
import type { BarGoal } from "../goal-line.ts";

/** Props of the bars that set rates of payment against their goal. */
export interface DirectFunds extends ChartFrameProps {
  rows: BarRow[];
  unit: "%";
  goal: BarGoal;
}

type Measure = "allotted" | "paid" | "rate";

/** One fund or total: how much was allotted and paid, in words, and the rate as a number. */
interface Line {
  row: FiscalRow;
  rate: number | null;
  texts: Record<Measure, string>;
}

function lineOf(row: FiscalRow, table: FiscalTable): Line {
  const cellOf = (measure: Measure) => {
    const column = columnOf(table, measure);
    const cell = column && row.cells[column.id];
    return cell ? { value: cell.value, text: joinParts(cellParts(cell, column)) } : { value: null, text: words.silent };
  };
  const [allotted, paid, rate] = [cellOf("allotted"), cellOf("paid"), cellOf("rate")];
  return { row, rate: rate.value, texts: { allotted: allotted.text, paid: paid.text, rate: rate.text } };
}

function chartTable(lines: readonly Line[], caption: string, goal: string): ChartTable {
  const { fund, ...numbers } = words.directColumns;
  return {
    caption,
    columns: [{ label: fund }, ...Object.values(numbers).map((label) => ({ label, numeric: true }))],
    rows: lines.map(({ row, texts }) => [row.label, texts.allotted, texts.paid, texts.rate, goal]),
  };
}

/** How much of the money allotted is paid, fund by fund, against the rate that was to be reached. */
export function directFunds(reports: FiscalReports, id: string): DirectFunds | null {
  const facts = directFundsOf(reports);
  if (facts === null) return null;
  const { table, goal } = facts;
  const lines = table.rows.map((row) => lineOf(row, table));
  const total = lines.find(({ row }) => row.isTotal);
  if (total === undefined) return null;
  const drawn = lines.filter(({ rate }) => rate !== null);
  const funds = lines.filter(({ row }) => !row.isTotal);
  const goalText = joinParts(goalParts(goal));
  const told = {
    ...total.texts,
    place: reports.document.place.name,
    date: goalDue(goal),
    goal: goalText,
    funds: funds.length,
    reached: funds.filter(({ rate }) => (rate ?? 0) >= goal.value).length,
    unpaid: funds.filter(({ rate }) => rate === 0).length,
  };
  return {
    id,
    title: words.directTitle(told),
    summary: words.directSummary(told),
    table: chartTable(drawn, table.title, goalText),
    rows: drawn.map(({ row, rate, texts }) => ({
      label: row.label,
      value: rate,
      text: texts.rate,
      note: words.directNote(texts.allotted, texts.paid, row.isTotal),
      source: table.report,
    })),
    unit: "%",
    goal: { value: goal.value, text: words.directGoal(goalText), due: told.date },
  };
}
