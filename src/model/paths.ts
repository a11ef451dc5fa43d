import { checkAnchor } from "./checks/anchor.ts";
import type { CheckLine } from "./checks/records.ts";
import type { Comparison } from "./compare/comparison.ts";
import type {
  Deadline,
  Department,
  Document,
  Funding,
  Leader,
  Metric,
  Place,
  Report,
  Target,
  Task,
  Topic,
} from "./records.ts";
import type { Result } from "./results/records.ts";
import type { Service, ServiceField } from "./service-records.ts";
import { dueMonthId } from "./timeline.ts";

/** Site paths of every kind of page; the only place where addresses are put together. */
export const pathOf = {
  task: (task: Task) => `/tasks/${task.id}/`,
  target: ({ task, document, key }: Target) =>
    task === null ? `/documents/${document.id}/#${key}` : `/tasks/${task.id}/#${key}`,
  funding: ({ task, document, key }: Funding) =>
    task === null ? `/documents/${document.id}/#${key}` : `/tasks/${task.id}/`,
  deadline: ({ task, document }: Deadline) =>
    task === null ? `/documents/${document.id}/#goals` : `/tasks/${task.id}/`,
  dueMonth: (deadline: Deadline) => `/timeline/#${dueMonthId(deadline)}`,
  place: (place: Place) => `/places/${place.id}/`,
  placeDepartment: (place: Place, department: Department) => `/places/${place.id}/${department.id}/`,
  department: (department: Department) => `/departments/${department.id}/`,
  topic: (topic: Topic) => `/topics/${topic.id}/`,
  leader: (leader: Leader) => `/leaders/${leader.id}/`,
  metric: (metric: Metric) => `/metrics/${metric.id}/`,
  document: (document: Document) => `/documents/${document.id}/`,
  documentChecks: (document: Document) => `/documents/${document.id}/#checks`,
  serviceField: (field: ServiceField) => `/services/#${field.id}`,
  report: ({ task, document }: Report) => (task === null ? `/documents/${document.id}/#reports` : `/tasks/${task.id}/`),
  reportMonth: (month: number | "always") => `/timeline/#reports-${month}`,
  documentReports: (document: Document) => `/documents/${document.id}/#reports`,
  documentAppointments: (document: Document) => `/documents/${document.id}/#appointments`,
  result: ({ task, document }: Result) =>
    task === null ? `/documents/${document.id}/#results` : `/tasks/${task.id}/#results`,
  fiscalPart: (document: Document, { id }: { id: string }) => `/documents/${document.id}/#${id}`,
  comparison: ({ id }: Pick<Comparison, "id">) => `/compare/#${id}`,
  documentComparisons: (document: Document) => `/compare/#${document.id}`,
  service: (service: Service) => `/services/#${service.id}`,
  check: (line: CheckLine) => `/checks/#${checkAnchor(line)}`,
} as const;
