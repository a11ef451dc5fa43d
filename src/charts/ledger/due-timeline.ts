import type { Deadline } from "../../model/records.ts";
import { describeTimeline } from "../../strings/chart-sentences.ts";
import { dueSubject } from "../../strings/deadlines.ts";
import { formatDate } from "../../strings/format.ts";
import { statusNames } from "../../strings/tasks.ts";
import { timeline as words } from "../../strings/timeline.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TimelineItem } from "../timeline-items.ts";

const states = {
  "due-no-result": "past",
  "due-soon": "soon",
  running: "later",
  "no-deadline": "later",
} as const;

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
    state: states[deadline.status],
    href: options.hrefOf?.(deadline),
  }));
  const silent = items.filter((item) => item.state === "past").length;
  return {
    id: options.id,
    day: options.siteDay,
    items,
    title: words.chartTitle(silent, items.length - silent),
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
        statusNames[deadline.status],
      ]),
    },
  };
}
