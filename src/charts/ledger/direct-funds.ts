import { columnOf } from "../../model/fiscal.ts";
import type { FiscalReports, FiscalTable } from "../../model/records.ts";
import { formatDate, formatNumber } from "../../strings/format.ts";
import { money as words } from "../../strings/money.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { BarGoal } from "../goal-line.ts";

/** Props of the bars that set rates of payment against their goal. */
export interface DirectFunds extends ChartFrameProps {
  rows: BarRow[];
  unit: "%";
  goal: BarGoal;
}

/** The table of one document that sets money paid against money allotted, fund by fund. */
export function directFundsTable({ tables }: FiscalReports): FiscalTable | undefined {
  return tables.find(
    (table) =>
      table.printedAs === "table" && columnOf(table, "allotted") && columnOf(table, "paid") && columnOf(table, "rate"),
  );
}

const percent = (value: number): string => `${formatNumber(value)}%`;

/** Rates of payment fund by fund beside the rate that was to be reached. */
export function directFunds(reports: FiscalReports, id: string): DirectFunds | null {
  const table = directFundsTable(reports);
  const column = table && columnOf(table, "rate");
  const printed = reports.goals.find(({ due }) => table?.period.startsWith(due));
  if (!table || !column || !printed) return null;
  const rateOf = (row: FiscalTable["rows"][number]) => row.cells[column.id]?.value ?? null;
  const total = table.rows.find((row) => row.isTotal);
  const totalRate = total ? rateOf(total) : null;
  if (totalRate === null) return null;
  const rows = table.rows.flatMap((row): BarRow[] => {
    const value = rateOf(row);
    return value === null ? [] : [{ label: row.label, value, text: percent(value), source: table.report }];
  });
  const funds = table.rows.filter((row) => !row.isTotal).map(rateOf);
  const facts = {
    place: reports.document.place.name,
    date: words.endOf(formatDate(printed.due)),
    rate: percent(totalRate),
    goal: percent(printed.value),
    funds: funds.length,
    reached: funds.filter((rate) => (rate ?? 0) >= printed.value).length,
    unpaid: funds.filter((rate) => rate === 0).length,
  };
  return {
    id,
    unit: "%",
    rows,
    goal: { value: printed.value, text: words.goalRate(facts.goal), due: facts.date },
    title: words.directTitle(facts),
    summary: words.directSummary(facts),
    table: {
      caption: table.title,
      columns: [
        { label: words.directColumns.fund },
        { label: words.directColumns.rate, numeric: true },
        { label: words.directColumns.goal, numeric: true },
      ],
      rows: rows.map((row) => [row.label, row.text, facts.goal]),
    },
  };
}
