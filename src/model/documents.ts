import type { DocumentEntry } from "../schemas/document.ts";
import { type Entry, found } from "./catalogue.ts";
import { deadlinesOfTargets } from "./deadlines.ts";
import { moneyOf } from "./funding.ts";
import { byCodePoint } from "./order.ts";
import type { Document, Place, Report } from "./records.ts";
import { lookedForUntil } from "./results-search.ts";
import { type Catalogue, linkTargets } from "./tasks.ts";

/** Documents by id, newest first, still without goals, reports and tasks. */
export function linkDocuments(
  entries: readonly Entry<DocumentEntry>[],
  context: { places: ReadonlyMap<string, Place>; siteDay: string },
): Map<string, Document> {
  const documents = new Map<string, Document>();
  const newestFirst = [...entries].sort((a, b) => b.data.year - a.data.year || byCodePoint(a.id, b.id));
  for (const { id, data } of newestFirst) {
    const place = found(context.places, data.place, `document ${id}`);
    const links = { tasks: [], targets: [], funding: [], deadlines: [], reports: [] };
    const document: Document = { ...data, ...links, id, place, lookedForUntil: lookedForUntil(data, context.siteDay) };
    place.documents.push(document);
    documents.set(id, document);
  }
  return documents;
}

/** The duties a document prints, linked to units and to the tasks that print them. */
function linkReports(document: Document, entry: DocumentEntry, catalogue: Catalogue): Report[] {
  const tasks = new Map(document.tasks.map((task) => [String(task.no), task]));
  return entry.reports.map(({ id: key, by, task: no, ...data }) => {
    const id = `${document.id}/${key}`;
    const wanted = `report ${id}`;
    const task = no === undefined ? null : found(tasks, String(no), wanted);
    return { ...data, id, document, task, by: by.map((printed) => found(catalogue.units, printed, wanted)) };
  });
}

/** Links the goals, their deadlines and the reporting duties of every document. */
export function completeDocuments(
  entries: readonly Entry<DocumentEntry>[],
  context: { catalogue: Catalogue; siteDay: string },
): void {
  for (const { id, data } of entries) {
    const document = found(context.catalogue.documents, id, "document");
    const source = { id, document, task: null, due: null };
    document.targets = linkTargets(source, data.targets, context);
    document.funding = moneyOf(document.targets);
    document.deadlines = deadlinesOfTargets(document.targets, context.siteDay);
    for (const deadline of document.deadlines) deadline.scope.deadlines.push(deadline);
    document.reports = linkReports(document, data, context.catalogue);
  }
}
