import type { TargetEntry } from "../schemas/target.ts";
import type { TaskEntry } from "../schemas/task.ts";
import { type Entry, found, leaderKey } from "./catalogue.ts";
import type { Department, Document, Leader, Metric, Place, Target, Task, Topic, Unit } from "./records.ts";
import { statusOf } from "./status.ts";

/** What a task entry refers to. */
export interface Catalogue {
  places: ReadonlyMap<string, Place>;
  units: ReadonlyMap<string, Unit>;
  topics: ReadonlyMap<string, Topic>;
  metrics: ReadonlyMap<string, Metric>;
  leaders: ReadonlyMap<string, Leader>;
  documents: ReadonlyMap<string, Document>;
}

/** A task linked to its units, topics and leaders, still without figures and deadlines. */
export function linkTask(entry: Entry<TaskEntry>, catalogue: Catalogue): Task {
  const [documentId = "", no = ""] = entry.id.split("/");
  const { data } = entry;
  const document = found(catalogue.documents, documentId, `task ${entry.id}`);
  const unit = (printed: string) => found(catalogue.units, printed, `task ${entry.id}`);
  return {
    ...data,
    id: entry.id,
    no: Number(no),
    document,
    place: document.place,
    topics: data.topics.map((id) => found(catalogue.topics, id, `task ${entry.id}`)),
    lead: data.lead.map(unit),
    cooperating: data.cooperating.map(unit),
    responsible: data.responsible.map(unit),
    leaders: data.leaders.map((name) =>
      found(catalogue.leaders, leaderKey(document.place.id, name), `task ${entry.id}`),
    ),
    targets: [],
    funding: [],
    services: [],
    deadlines: [],
    due: data.due ?? null,
    status: "no-deadline",
    partlyDue: false,
    previous: null,
    next: null,
  };
}

/** Where figures are printed: a task, or the head of a document. */
export interface FigureSource {
  /** Id that the figures' ids begin with. */
  id: string;
  document: Document;
  task: Task | null;
  /** Deadline that figures without one of their own inherit. */
  due: string | null;
}

/** Figures of a task or of a whole document; `answers` is linked later, when all figures are known. */
export function linkTargets(
  source: FigureSource,
  entries: readonly TargetEntry[],
  context: { catalogue: Catalogue; siteDay: string },
): Target[] {
  return entries.map(({ answers: _later, ...data }) => {
    const id = `${source.id}/${data.id}`;
    const inherited = data.kind === "context" ? null : source.due;
    const due = data.due ?? inherited;
    return {
      ...data,
      id,
      key: data.id,
      document: source.document,
      task: source.task,
      metric: data.metric === null ? null : found(context.catalogue.metrics, data.metric, id),
      scope: found(context.catalogue.places, data.scope, id),
      due,
      status: statusOf(due, context.siteDay),
      answers: null,
      answeredBy: [],
    };
  });
}

/** The departments that share a task, as lead (or responsible) and as helper, each once. */
export function attachDepartments(task: Task): void {
  const inCharge = new Set<Department>([...task.lead, ...task.responsible].map((unit) => unit.department));
  for (const department of inCharge) department.lead.push(task);
  const helping = new Set<Department>(task.cooperating.map((unit) => unit.department));
  for (const department of helping) if (!inCharge.has(department)) department.cooperating.push(task);
}
