import { describeTimeline } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { timelineTable } from "../data-tables.ts";
import type { TimelineItem } from "../timeline-items.ts";
import type { Example } from "./example.ts";
import { longName, manyOf } from "./extremes.ts";

type TimelineProps = ChartFrameProps & { readonly items: readonly TimelineItem[]; readonly day: string };

const day = "2026-11-22";

const ordinary: TimelineItem[] = [
  { date: "2023-06", label: "2023年6月", href: "#2023-06", state: "past", count: 4 },
  { date: "2023-10-31", label: "2023年10月31日", href: "#2023-10-31", state: "past", count: 7 },
  { date: "2023-12", label: "2023年12月", href: "#2023-12", state: "past", count: 11 },
  { date: "2023-12-31", label: "2023年12月31日", href: "#2023-12-31", state: "past", count: 3 },
  { date: "2023", label: "2023年", href: "#2023", state: "past", count: 36 },
  { date: "2025-12", label: "2025年12月", href: "#2025-12", state: "past", count: 2 },
  { date: "2025", label: "2025年", href: "#2025", state: "past", count: 41 },
  { date: "2026-03", label: "2026年3月", href: "#2026-03", state: "past", count: 1 },
  { date: "2026-12-25", label: "2026年12月25日", href: "#2026-12-25", state: "soon", count: 5 },
  { date: "2027", label: "2027年", href: "#2027", state: "later", count: 18 },
  { date: "2035", label: "2035年", href: "#2035", state: "later" },
];

const dense: TimelineItem[] = Array.from({ length: 12 }, (_, index) => ({
  date: `2026-${String(index + 1).padStart(2, "0")}`,
  label: `2026年${index + 1}月`,
  state: index < 10 ? "past" : "soon",
  count: 100 + index * 20,
}));

function example(
  name: string,
  shows: string,
  chart: { title: string; items: readonly TimelineItem[] },
): Example<TimelineProps> {
  const { title, items } = chart;
  const summary = describeTimeline(items, day);
  return { name, shows, props: { id: name, title, summary, table: timelineTable(items, title), items, day } };
}

/** Days all over one year, each with a promise of its own. */
const days: TimelineItem[] = manyOf((index) => {
  const month = (index % 12) + 1;
  const date = `2025-${String(month).padStart(2, "0")}-${String((index % 27) + 1).padStart(2, "0")}`;
  return { date, label: `第${index + 1}项`, href: `/tasks/${index}/`, state: "past" };
});

/** Deadlines: the ordinary case, every month of a year, one, none, and extremes. */
export const timelineExamples: readonly Example<TimelineProps>[] = [
  example("timeline-years", "several years with a gap", { title: "多数承诺在2023年和2025年到期", items: ordinary }),
  example("timeline-dense", "every month", { title: "每个月都有到期的承诺", items: dense }),
  example("timeline-one", "one deadline", { title: "只有一个期限", items: ordinary.slice(-2, -1) }),
  example("timeline-none", "no deadline", { title: "没有写明期限的承诺", items: [] }),
  example("timeline-today", "due on the site day itself", {
    title: "一项今天到期",
    items: [{ date: day, label: "农村厕所改造", href: "/tasks/1/", state: "soon" }],
  }),
  example("timeline-long", "names of forty characters", {
    title: "名称很长的事项也能看清",
    items: [
      { date: "2026-12-25", label: longName, href: "/tasks/1/", state: "soon" },
      { date: "2027", label: longName, state: "later" },
    ],
  }),
  example("timeline-many", "200 deadlines", { title: "2025年有200个期限到期", items: days }),
];
