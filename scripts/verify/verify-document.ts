import { appointmentFindings } from "./check-appointments.ts";
import { completenessFindings } from "./check-completeness.ts";
import { copyFindings } from "./check-copies.ts";
import { type DuePlace, dueFindings, taskDueFindings } from "./check-dues.ts";
import { fiscalFindings } from "./check-fiscal.ts";
import { goalNumberFindings } from "./check-goals.ts";
import { checkNumbers, type Doubtful } from "./check-numbers.ts";
import { promiseFindings } from "./check-promises.ts";
import { reportFindings } from "./check-reports.ts";
import { scopeFindings } from "./check-scope.ts";
import { serviceFindings } from "./check-services.ts";
import { statedFindings } from "./check-stated.ts";
import { unitFindings } from "./check-units.ts";
import { valueFindings } from "./check-values.ts";
import { spotOf } from "./entry.ts";
import { targetFigures } from "./figures.ts";
import type { LooseFinding } from "./finding.ts";
import { stretchOf } from "./stretch.ts";
import { type DocumentView, type TaskView, viewTask } from "./views.ts";

/** What came out for one document. */
export interface DocumentResult {
  readonly document: string;
  readonly title: string;
  readonly tasks: number;
  readonly figures: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly doubtful: readonly Doubtful[];
  readonly findings: readonly LooseFinding[];
}

/** Holds a document and everything that belongs to it against its original. */
export function verifyDocument(view: DocumentView): DocumentResult {
  const tasks = view.tasks.map((task) => viewTask(view, task));
  const numbers = tasks.map(checkNumbers);
  const sum = (count: (report: (typeof numbers)[number]) => number) =>
    numbers.reduce((total, report) => total + count(report), 0);
  return {
    document: view.entry.id,
    title: view.entry.data.shortTitle,
    tasks: tasks.length,
    figures: view.entry.data.targets.length + tasks.reduce((total, { figures }) => total + figures.length, 0),
    covered: sum(({ covered }) => covered),
    uncovered: sum(({ uncovered }) => uncovered),
    doubtful: numbers.flatMap(({ doubtful }) => doubtful),
    findings: [
      ...tasks.flatMap(taskFindings),
      ...numbers.flatMap(({ findings }) => findings),
      ...goalFindings(view),
      ...completenessFindings(view),
      ...copyFindings(view),
      ...reportFindings(view),
      ...serviceFindings(view),
      ...appointmentFindings(view),
      ...fiscalFindings(view),
    ],
  };
}

function taskFindings(view: TaskView): LooseFinding[] {
  const { entry, stretch, figures, document, layout } = view;
  const { lines } = entry.data.source;
  const columns = layout.kind === "columns" ? [layout.localFrom ?? 0, layout.unitsFrom] : [];
  const place: DuePlace = { entry, stretch, lines, year: document.entry.data.year, columns };
  const quoted = [
    ...figures.map(({ path, stated }) => ({ path: [...path, "stated"], stated })),
    ...entry.data.ignored.map(({ stated }, index) => ({ path: ["ignored", index, "stated"], stated })),
    ...entry.data.keywords.map((stated, index) => ({ path: ["keywords", index], stated })),
  ];
  return [
    ...quoted.flatMap(({ path, stated }) =>
      statedFindings({
        stated,
        spot: spotOf(entry, ...path),
        stretch,
        lines,
        original: document.original,
      }),
    ),
    ...valueFindings(entry, figures),
    ...taskDueFindings(place, entry.data.due),
    ...dueFindings(place, figures),
    ...scopeFindings(view),
    ...promiseFindings(view),
    ...unitFindings(view),
  ];
}

/** Goals of the whole document. */
function goalFindings(view: DocumentView): LooseFinding[] {
  const { entry, original, region } = view;
  const figures = targetFigures(entry.data.targets);
  const stretch = stretchOf(original.lines, ...region);
  const place: DuePlace = { entry, stretch, lines: region, year: entry.data.year, columns: [] };
  return [
    ...figures.flatMap(({ path, stated }) =>
      statedFindings({ stated, spot: spotOf(entry, ...path, "stated"), stretch, lines: region, original }),
    ),
    ...valueFindings(entry, figures),
    ...dueFindings(place, figures),
    ...goalNumberFindings(view, stretch, figures),
  ];
}
