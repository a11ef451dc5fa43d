import type { VerdictGroup } from "../../model/compare/groups.ts";
import { verdictName, compare as words } from "../../strings/compare.ts";
import { verdictClause } from "../../strings/compare-clauses.ts";
import { barsTable } from "../data-tables.ts";
import type { CountBars } from "./count-bars.ts";

/** The figures that are not the level above's: the summary names each of them. */
const apart = ({ verdict }: VerdictGroup): boolean => verdict === "below" || verdict === "above";

/**
 * How often a document says what of the level above's figures, in the order of the verdicts; `null`
 * where there is nothing to set side by side.
 * @param hrefOf where the comparisons of a verdict are listed
 */
export function compareBars(
  groups: readonly VerdictGroup[],
  options: { id: string; hrefOf: (group: VerdictGroup) => string },
): CountBars | null {
  if (groups.length < 2) return null;
  const rows = groups.map((group) => ({
    label: verdictName(group.verdict),
    href: options.hrefOf(group),
    value: group.comparisons.length,
    text: `${group.comparisons.length}${words.chartUnit}`,
  }));
  const most = rows.toSorted((a, b) => b.value - a.value)[0];
  const below = groups.find(({ verdict }) => verdict === "below")?.comparisons.length ?? 0;
  const title = words.chartTitle(most?.label ?? "", most?.value ?? 0, below);
  const all = rows.reduce((sum, row) => sum + row.value, 0);
  const named = groups.filter(apart).flatMap(({ comparisons }) => comparisons);
  return {
    id: options.id,
    title,
    summary: words.chartSummary(
      all,
      rows.map(({ label, value }) => words.chartPart(label, value)),
      named.map((comparison) => `${comparison.upper.label}${verdictClause(comparison)}`),
    ),
    table: barsTable(rows, { caption: title, subject: words.chartSubject, value: words.chartCounted }),
    rows,
    unit: words.chartUnit,
  };
}
