import type { Deadline } from "../../model/records.ts";
import { dueSoonDays } from "../../model/status.ts";
import { describeTimeline } from "../../strings/chart-sentences.ts";
import { dueSubject } from "../../strings/deadlines.ts";
import { formatDate } from "../../strings/format.ts";
import { statusText } from "../../strings/tasks.ts";
import { timeline as words } from "../../strings/timeline.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { DueState, TimelineItem } from "../timeline-items.ts";

/** Where a deadline stands in time, whatever is known of its result. */
function stateOf({ daysLeft }: Deadline): DueState {
  if (daysLeft < 0) return "past";
  return daysLeft <= dueSoonDays ? "soon" : "later";
}

/**
 * Deadlines on a line of years and months.
 * @param options.hrefOf where a date leads; dates lead nowhere when left out
 */
export function dueTimeline(
  deadlines: readonly Deadline[],
  options: { id: string; siteDay: string; hrefOf?: (deadline: Deadline) => string },
): ChartFrameProps & { items: TimelineItem[]; day: string } {
  const items = deadlines.map((deadline) => ({
    date: deadline.date,
    label: dueSubject(deadline),
    state: stateOf(deadline),
    href: options.hrefOf?.(deadline),
  }));
  const passed = items.filter((item) => item.state === "past").length;
  return {
    id: options.id,
    day: options.siteDay,
    items,
    title: words.chartTitle(passed, items.length - passed),
    summary: describeTimeline(items, options.siteDay),
    table: {
      caption: words.tableCaption,
      columns: [
        { label: words.columns.what },
        { label: words.columns.scope },
        { label: words.columns.date },
        { label: words.columns.status },
      ],
      rows: deadlines.map((deadline) => [
        dueSubject(deadline),
        deadline.scope.name,
        formatDate(deadline.date),
        statusText(deadline),
      ]),
    },
  };
}
