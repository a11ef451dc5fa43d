import { pathOf } from "../../model/paths.ts";
import type { ReportCalendar } from "../../model/report-months.ts";
import { reportRhythms } from "../../schemas/report.ts";
import { chartStrings } from "../../strings/charts.ts";
import { rhythmNames, reports as words } from "../../strings/reports.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps, ChartTable } from "../chart-table.ts";

/** Props of the bars that count duties by month. */
export interface ReportBars extends ChartFrameProps {
  rows: BarRow[];
  unit: string;
  series: readonly [string, string];
}

const rhythms = reportRhythms.filter((rhythm) => rhythm !== "once");

/** Months down, rhythms across; the last row counts the duties without a printed month. */
function rhythmTable({ always, months, unwritten }: ReportCalendar): ChartTable {
  const lines = [
    ...months.map(({ month, reports }) => ({
      label: chartStrings.timeline.month(month),
      reports: [...always, ...reports],
    })),
    { label: words.chart.unwritten, reports: unwritten },
  ];
  const used = rhythms.filter((rhythm) => lines.some(({ reports }) => reports.some(({ every }) => every === rhythm)));
  return {
    caption: words.chart.caption,
    columns: [
      { label: words.chart.month },
      { label: words.chart.all, numeric: true },
      ...used.map((rhythm) => ({ label: rhythmNames[rhythm], numeric: true })),
    ],
    rows: lines.map(({ label, reports }) => [
      label,
      String(reports.length),
      ...used.map((rhythm) => String(reports.filter(({ every }) => every === rhythm).length)),
    ]),
  };
}

/** How many duties fall into each month of a year, January first; `null` where no month is known. */
export function reportBars(calendar: ReportCalendar): ReportBars | null {
  const { always, months, unwritten, once } = calendar;
  const rows = months.map(({ month, reports }) => ({
    label: chartStrings.timeline.month(month),
    ...(always.length + reports.length > 0 && { href: pathOf.reportMonth(reports.length > 0 ? month : "always") }),
    value: always.length + reports.length,
    text: words.count(always.length + reports.length),
    parts: [always.length, reports.length] as const,
  }));
  const most = Math.max(...rows.map(({ value }) => value));
  if (most === 0) return null;
  const some = new Set(months.flatMap(({ reports }) => reports)).size;
  const busiest = rows.filter(({ value }) => value === most).map(({ label }) => label);
  const title = words.chart.title(busiest, most);
  return {
    id: "reports-chart",
    title,
    summary: words.chart.summary(title, {
      always: always.length,
      some,
      unwritten: unwritten.length,
      once: once.length,
    }),
    table: rhythmTable(calendar),
    rows,
    unit: words.unit,
    series: words.chart.series,
  };
}
