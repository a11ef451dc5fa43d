import type { CheckLine } from "../../model/checks/records.ts";
import { countVerdicts } from "../../model/checks/select.ts";
import { groupBy } from "../../model/order.ts";
import { checkKindNames, checks as words } from "../../strings/checks.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";

/** Props of the bars that show how many figures agree, by what is recomputed. */
export interface CheckBars extends ChartFrameProps {
  rows: BarRow[];
  unit: string;
  series: readonly [string, string];
}

/**
 * Lines by what is recomputed, those that agree and those that do not; where nothing may be
 * concluded, lines are in the table only. `null` when there is nothing to draw.
 */
export function checkBars(lines: readonly CheckLine[], id: string): CheckBars | null {
  const kinds = [...groupBy(lines, (line) => line.kind)].map(([kind, group]) => {
    const counts = countVerdicts(group);
    const differ = counts.disagrees + counts["likely-disagrees"];
    return { name: checkKindNames[kind], counts, differ, judged: counts.agrees + differ };
  });
  const drawn = kinds.filter(({ judged }) => judged > 0).toSorted((a, b) => b.judged - a.judged);
  if (drawn.length === 0) return null;
  const total = countVerdicts(lines);
  const title = words.chartTitle(total.disagrees, lines.length);
  const [most] = drawn.toSorted((a, b) => b.differ - a.differ);
  const { chartColumns: columns } = words;
  return {
    id,
    title,
    summary: most && most.differ > 0 ? words.chartSummary(most.name, most.differ) : words.chartSummaryNone,
    rows: drawn.map(({ name, counts, differ, judged }) => ({
      label: name,
      value: judged,
      text: words.chartRow(judged),
      parts: [counts.agrees, differ] as const,
    })),
    unit: words.chartUnit,
    series: words.chartSeries,
    table: {
      caption: title,
      columns: [
        { label: columns.kind },
        ...[columns.agrees, columns.disagrees, columns.likely, columns.open].map((label) => ({ label, numeric: true })),
      ],
      rows: kinds.map(({ name, counts }) => [
        name,
        ...[counts.agrees, counts.disagrees, counts["likely-disagrees"], counts.open].map(String),
      ]),
    },
  };
}
