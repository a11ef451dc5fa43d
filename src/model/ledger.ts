import type { AppointmentsEntry } from "../schemas/appointments.ts";
import type { DepartmentEntry, LeaderEntry, MetricEntry, PlaceEntry, TopicEntry } from "../schemas/catalogue.ts";
import type { ChecksEntry } from "../schemas/checks.ts";
import type { CorrectionEntry } from "../schemas/correction.ts";
import type { DocumentEntry } from "../schemas/document.ts";
import type { FiscalEntry } from "../schemas/fiscal.ts";
import type { ServiceFieldEntry } from "../schemas/services.ts";
import type { TaskEntry } from "../schemas/task.ts";
import {
  type Entry,
  found,
  linkDepartments,
  linkLeaders,
  linkMetrics,
  linkPlaces,
  linkTopics,
  unitsByName,
} from "./catalogue.ts";
import { linkChecks } from "./checks/link-checks.ts";
import { byDate, deadlinesOf, summariseDeadlines } from "./deadlines.ts";
import { completeDocuments, linkDocuments } from "./documents.ts";
import { linkSums, moneyOf } from "./funding.ts";
import { linkFiscal, linkNotices } from "./money.ts";
import { byCodePoint } from "./order.ts";
import type { Change, Department, Document, Ledger, Target, Task } from "./records.ts";
import { linkServices } from "./services.ts";
import { attachDepartments, type Catalogue, linkTargets, linkTask } from "./tasks.ts";

/** All content entries, as the schemas left them. */
export interface Contents {
  places: readonly PlaceEntry[];
  departments: readonly DepartmentEntry[];
  topics: readonly TopicEntry[];
  leaders: readonly LeaderEntry[];
  metrics: readonly Entry<MetricEntry>[];
  documents: readonly Entry<DocumentEntry>[];
  tasks: readonly Entry<TaskEntry>[];
  corrections: readonly Entry<CorrectionEntry>[];
  services: readonly Entry<ServiceFieldEntry>[];
  fiscal: readonly Entry<FiscalEntry>[];
  appointments: readonly Entry<AppointmentsEntry>[];
  checks: readonly Entry<ChecksEntry>[];
}

/** Links each task to its figures, money, deadlines, units and neighbours. */
function completeTasks(pairs: readonly [Task, TaskEntry][], context: { catalogue: Catalogue; siteDay: string }): void {
  for (const [task, entry] of pairs) {
    const source = { id: task.id, document: task.document, task, due: entry.due ?? null };
    task.targets = linkTargets(source, entry.targets, context);
    task.funding = [...linkSums(task, entry, context.catalogue.places), ...moneyOf(task.targets)];
    task.deadlines = deadlinesOf(task, entry.due ?? null, context.siteDay);
    Object.assign(task, summariseDeadlines(task));
    task.place.tasks.push(task);
    for (const topic of task.topics) topic.tasks.push(task);
    for (const leader of task.leaders) leader.tasks.push(task);
    for (const deadline of task.deadlines) deadline.scope.deadlines.push(deadline);
    attachDepartments(task);
    task.previous = task.document.tasks.at(-1) ?? null;
    if (task.previous) task.previous.next = task;
    task.document.tasks.push(task);
  }
}

/** Links each figure to the upper figure it answers. */
function linkAnswers(contents: Contents, targets: ReadonlyMap<string, Target>): void {
  for (const { id, data } of [...contents.tasks, ...contents.documents]) {
    for (const { id: key, answers } of data.targets) {
      if (answers === undefined) continue;
      const lower = found(targets, `${id}/${key}`, id);
      lower.answers = found(targets, answers, lower.id);
      lower.answers.answeredBy.push(lower);
    }
  }
}

function linkChanges(
  entries: Contents["corrections"],
  documents: ReadonlyMap<string, Document>,
  tasks: readonly Task[],
): Change[] {
  const tasksById = new Map(tasks.map((task) => [task.id, task]));
  return [...entries]
    .sort((a, b) => byCodePoint(b.id, a.id))
    .map(({ id, data }) => ({
      ...data,
      id,
      day: id.slice(0, 10),
      documents: data.documents.map((key) => found(documents, key, `correction ${id}`)),
      tasks: data.tasks.map((key) => found(tasksById, key, `correction ${id}`)),
    }));
}

const byDocumentAndNumber = (a: Entry<TaskEntry>, b: Entry<TaskEntry>): number => {
  const [documentA = "", noA] = a.id.split("/");
  const [documentB = "", noB] = b.id.split("/");
  return byCodePoint(documentA, documentB) || Number(noA) - Number(noB);
};

/** Those in charge of most come first, so that readers meet the names they look for. */
function byLoad(a: Department, b: Department): number {
  return b.lead.length - a.lead.length || b.cooperating.length - a.cooperating.length || byCodePoint(a.id, b.id);
}

/**
 * Links all entries both ways.
 * @param siteDay the day statuses are reckoned on, `YYYY-MM-DD`
 * @throws when an entry names something that does not exist (the content check says where)
 */
export function buildLedger(contents: Contents, siteDay: string): Ledger {
  const places = linkPlaces(contents.places);
  const departments = linkDepartments(contents.departments);
  const topics = linkTopics(contents.topics);
  const metrics = linkMetrics(contents.metrics, topics);
  const leaders = linkLeaders(contents.leaders, places);
  const documents = linkDocuments(contents.documents, { places, siteDay });
  const catalogue = { places, units: unitsByName(departments.values()), topics, metrics, leaders, documents };

  const entries = [...contents.tasks].sort(byDocumentAndNumber);
  const pairs = entries.map((entry): [Task, TaskEntry] => [linkTask(entry, catalogue), entry.data]);
  completeTasks(pairs, { catalogue, siteDay });
  completeDocuments(contents.documents, { catalogue, siteDay });
  const tasks = pairs.map(([task]) => task);
  const targets = [...documents.values(), ...tasks].flatMap((source) => source.targets);
  linkAnswers(contents, new Map(targets.map((target) => [target.id, target])));
  for (const target of targets) {
    target.metric?.targets.push(target);
    target.scope.targets.push(target);
  }
  for (const place of places.values()) place.deadlines.sort(byDate);

  const ledger: Omit<Ledger, "checks"> = {
    siteDay,
    places: [...places.values()],
    departments: [...departments.values()].sort(byLoad),
    topics: [...topics.values()],
    metrics: [...metrics.values()],
    leaders: [...leaders.values()].sort(
      (a, b) => byCodePoint(a.place.code, b.place.code) || b.tasks.length - a.tasks.length,
    ),
    documents: [...documents.values()],
    tasks,
    targets,
    funding: [...documents.values(), ...tasks].flatMap((source) => source.funding),
    deadlines: [...documents.values(), ...tasks].flatMap((source) => source.deadlines).sort(byDate),
    reports: [...documents.values()].flatMap((document) => document.reports),
    services: linkServices(contents.services, { ...catalogue, tasks: new Map(tasks.map((task) => [task.id, task])) }),
    fiscal: linkFiscal(contents.fiscal, catalogue),
    notices: linkNotices(contents.appointments, documents),
    changes: linkChanges(contents.corrections, documents, tasks),
  };
  return { ...ledger, checks: linkChecks(contents.checks, ledger) };
}
