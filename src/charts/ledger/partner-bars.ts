import { partnersOf } from "../../model/counts.ts";
import { pathOf } from "../../model/paths.ts";
import type { Department, Task } from "../../model/records.ts";
import { describeBars } from "../../strings/chart-sentences.ts";
import { departments as words } from "../../strings/departments.ts";
import { ranks } from "../../strings/ranking.ts";
import { leadOf } from "../../strings/ties.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { type Partner, worksWithRows } from "../works-with.ts";

/** The sentence; it says who leads where one partner stands out. */
function summary(name: string, rows: readonly BarRow[]): string {
  const [best = []] = ranks(rows);
  const told = rows.map((row) =>
    best.length === 1 && row === best[0] ? { ...row, text: words.shared(name, row.text, row.parts ?? [0, 0]) } : row,
  );
  return describeBars(told, words.partnersSubject, words.partnersOpening(name, rows.length));
}

/** With whom a department shares its tasks, and who leads them; `null` where it works alone. */
export function partnerBars(
  department: Department,
  tasks: readonly Task[],
): (ChartFrameProps & { unitName: string; partners: Partner[] }) | null {
  const partners = partnersOf(department, tasks).map(({ department: other, led, joined }) => ({
    label: other.name,
    href: pathOf.department(other),
    led,
    joined,
  }));
  if (partners.length === 0) return null;
  const rows = worksWithRows(partners);
  const { name } = department;
  return {
    id: "partners-chart",
    unitName: name,
    partners,
    title: words.partnersTitle(leadOf(rows.map(({ label, value }) => ({ label, count: value ?? 0 })))),
    summary: summary(name, rows),
    table: {
      caption: words.partnersHeading,
      columns: [
        { label: words.partnersColumns.name },
        { label: words.partnersColumns.led, numeric: true },
        { label: words.partnersColumns.joined, numeric: true },
      ],
      rows: partners.map(({ label, led, joined }) => [label, String(led), String(joined)]),
    },
  };
}
