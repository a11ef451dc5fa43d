import { directFundsOf } from "../../model/fiscal.ts";
import type { FiscalReports } from "../../model/records.ts";
import { formatDate, formatNumber } from "../../strings/format.ts";
import { money as words } from "../../strings/money.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TargetRangeRow } from "../target-range.ts";

const percent = (value: number): string => `${formatNumber(value)}%`;

/** Rates of payment fund by fund beside the rate that was to be reached. */
export function directFunds(
  reports: FiscalReports,
  id: string,
): (ChartFrameProps & { rows: TargetRangeRow[]; scale: "common"; marks: typeof words.directMarks }) | null {
  const facts = directFundsOf(reports);
  if (facts === null) return null;
  const { table, column, goal, total } = facts;
  const upper = { value: goal.value, text: percent(goal.value), label: words.goal };
  const rows = table.rows.flatMap((row): TargetRangeRow[] => {
    const value = row.cells[column.id]?.value ?? null;
    return value === null
      ? []
      : [{ label: row.label, value, text: percent(value), bound: "exactly", unit: "%", upper }];
  });
  const funds = table.rows.filter((row) => !row.isTotal).map((row) => row.cells[column.id]?.value ?? null);
  const counts = {
    funds: funds.length,
    reached: funds.filter((rate) => (rate ?? 0) >= goal.value).length,
    unpaid: funds.filter((rate) => rate === 0).length,
  };
  return {
    id,
    scale: "common",
    rows,
    marks: words.directMarks,
    title: words.directTitle({
      place: reports.document.place.name,
      date: formatDate(goal.due),
      rate: percent(total),
      goal: percent(goal.value),
    }),
    summary: words.directSummary({ ...counts, goal: percent(goal.value) }),
    table: {
      caption: table.title,
      columns: [
        { label: words.directColumns.fund },
        { label: words.directColumns.rate, numeric: true },
        { label: words.directColumns.goal, numeric: true },
      ],
      rows: rows.map((row) => [row.label, row.text, upper.text]),
    },
  };
}
