import type { Spot } from "../check/problem.ts";
import { copiedRuns, longestRun } from "./copied-runs.ts";
import { spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import type { DocumentView } from "./views.ts";

/** Summaries, introductions and explanations that repeat sentences of the original. */
export function copyFindings(view: DocumentView): LooseFinding[] {
  const names = namesOf(view);
  return textsOf(view).flatMap(({ text, spot }) =>
    copiedRuns(text, view.original.copySource, names).map((run) =>
      finding("copied", spot, { length: run.length, run, limit: longestRun }),
    ),
  );
}

interface Text {
  readonly text: string;
  readonly spot: Spot;
}

/** Everything that is to be written afresh. */
function textsOf(view: DocumentView): Text[] {
  const { entry, content, tasks } = view;
  return [
    { text: entry.data.summary, spot: spotOf(entry, "summary") },
    ...entry.paragraphs,
    ...entry.data.reports.map(({ what }, index) => ({ text: what, spot: spotOf(entry, "reports", index, "what") })),
    ...tasks.map((task) => ({ text: task.data.summary, spot: spotOf(task, "summary") })),
    ...content.services
      .filter(({ data }) => data.document === entry.id)
      .flatMap((field) => [
        { text: field.data.goal, spot: spotOf(field, "goal") },
        ...field.data.services.map(({ plain }, index) => ({
          text: plain,
          spot: spotOf(field, "services", index, "plain"),
        })),
      ]),
    ...content.fiscal
      .filter(({ id }) => id === entry.id)
      .flatMap((file) =>
        file.data.reasons.map(({ reason }, index) => ({
          text: reason,
          spot: spotOf(file, "reasons", index, "reason"),
        })),
      ),
  ];
}

/** Official names: titles of documents and tasks, units and services. */
function namesOf({ entry, tasks, content }: DocumentView): string[] {
  const { title, shortTitle, basis } = entry.data;
  return [
    title,
    shortTitle,
    ...(basis === null ? [] : [basis]),
    ...tasks.flatMap(({ data }) => [data.title, ...data.lead, ...data.cooperating, ...data.responsible]),
    ...content.services
      .filter(({ data }) => data.document === entry.id)
      .flatMap(({ data }) => data.services.map(({ name }) => name)),
  ];
}
