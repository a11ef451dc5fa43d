import { pathOf } from "../../model/paths.ts";
import type { Funding } from "../../model/records.ts";
import { describeBars } from "../../strings/chart-sentences.ts";
import { fundingParts, joinParts } from "../../strings/figures.ts";
import { money as words } from "../../strings/money.ts";
import type { BarRow } from "../bars.ts";
import type { ChartFrameProps } from "../chart-table.ts";

/** Planned investment by project, largest first; `null` when no amount is printed. */
export function investments(
  funding: readonly Funding[],
  id: string,
): (ChartFrameProps & { rows: BarRow[]; unit: string }) | null {
  const sums = funding
    .filter((sum) => sum.kind === "investment" && sum.unit === "元")
    .toSorted((a, b) => b.amount - a.amount);
  const isOfOnePlace = sums.every((sum) => sum.scope === sums[0]?.scope);
  const rows = sums.map((sum) => ({
    label: sum.label,
    href: pathOf.funding(sum),
    value: sum.amount,
    text: joinParts(fundingParts(sum)),
    ...(!isOfOnePlace && { note: sum.scope.name }),
    source: sum.document.shortTitle,
  }));
  const [first] = rows;
  if (first === undefined) return null;
  const title = words.investmentTitle(rows.filter((row) => row.value === first.value));
  return {
    id,
    title,
    summary: describeBars(rows, words.investmentSubject, words.investmentOpening(rows.length)),
    table: {
      caption: words.investmentHeading,
      columns: [
        { label: words.investmentSubject },
        { label: words.investmentPlace },
        { label: words.investmentColumn, numeric: true },
      ],
      rows: sums.map((sum) => [sum.label, sum.scope.name, joinParts(fundingParts(sum))]),
    },
    rows,
    unit: "元",
  };
}
