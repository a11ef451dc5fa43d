import { pathOf } from "../../model/paths.ts";
import type { Leader } from "../../model/records.ts";
import { leaders as words } from "../../strings/leaders.ts";
import { type CountBars, countBars } from "./count-bars.ts";

/** How many tasks stand under the name of each leader of a place; told without a ranking. */
export function leaderBars(leaders: readonly Leader[], id: string): CountBars | null {
  const entries = leaders
    .map((leader) => ({ label: leader.name, href: pathOf.leader(leader), count: leader.tasks.length }))
    .toSorted((a, b) => b.count - a.count);
  const place = leaders[0]?.place.name ?? "";
  return countBars(entries, {
    id,
    subject: words.subject,
    title: () =>
      words.chartTitle(
        place,
        entries.map(({ count }) => count),
      ),
    summary: words.chartSummary(place, entries),
  });
}
