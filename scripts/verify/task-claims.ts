import type { ReportEntry } from "../../src/schemas/report.ts";
import type { Claims } from "./coverage.ts";
import { findStated } from "./find-stated.ts";
import { ownNumberPlaces } from "./item-numbers.ts";
import { datePlaces } from "./printed-dates.ts";
import { placesOf, type Span } from "./spans.ts";
import { squeeze } from "./squeeze.ts";
import type { Stretch } from "./stretch.ts";
import type { TaskView } from "./views.ts";

/** Collects everything a task's record says about the numbers of its lines. */
export function claimsOf(view: TaskView): Claims {
  const { stretch, figures, entry, document } = view;
  const task = entry.data;
  const reports = document.entry.data.reports.filter((report) => report.task === view.no);
  const names = [...task.lead, ...task.cooperating, ...task.responsible, ...task.leaders];
  return {
    firm: [
      ...ownNumberPlaces(stretch, task.number),
      ...task.source.section.split(" / ").flatMap((heading) => placesOf(stretch.text, squeeze(heading))),
      ...task.ignored.flatMap(({ stated }) => findStated(stretch, stated).whole),
      ...names.flatMap((name) => placesOf(stretch.text, squeeze(name))),
      ...reports.flatMap((report) => reportPlaces(stretch, report)),
      ...datesOf(view).flatMap((date) => datePlaces(stretch.text, date, document.entry.data.year)),
      ...comparisonsOf(view).flatMap((words) => placesOf(stretch.text, squeeze(words))),
    ],
    figures: figures.map(({ stated, values, words }) => ({
      places: findStated(stretch, stated).whole,
      values: values.map(({ value }) => value),
      words: squeeze(words),
    })),
  };
}

const reportPlaces = (stretch: Stretch, { stated, on }: ReportEntry): Span[] => [
  ...findStated(stretch, stated).whole,
  ...placesOf(stretch.text, squeeze(on ?? "")),
];

/** Deadlines of the task and its figures, and years of what was before. */
function datesOf({ entry, figures }: TaskView): string[] {
  const own = entry.data.due === undefined ? [] : [entry.data.due];
  return [...own, ...figures.flatMap(({ target }) => [target?.due ?? [], target?.baselineYear ?? []].flat())];
}

/** Printed words that a record repeats: what a figure is compared with, how its deadline is put. */
const comparisonsOf = ({ figures }: TaskView): string[] =>
  figures.flatMap(({ target }) => [target?.relativeTo ?? [], target?.dueNote ?? []].flat());
