import { checkAnchor } from "./checks/anchor.ts";
import type { CheckLine } from "./checks/records.ts";
import type {
  Deadline,
  Department,
  Document,
  FiscalTable,
  Leader,
  Metric,
  Place,
  Service,
  ServiceField,
  Target,
  Task,
  Topic,
} from "./records.ts";

/** Site paths of every kind of page; the only place where addresses are put together. */
export const pathOf = {
  task: (task: Task) => `/tasks/${task.id}/`,
  target: ({ task, document, key }: Target) =>
    task === null ? `/documents/${document.id}/#${key}` : `/tasks/${task.id}/#${key}`,
  deadline: ({ task, document }: Deadline) =>
    task === null ? `/documents/${document.id}/#goals` : `/tasks/${task.id}/`,
  place: (place: Place) => `/places/${place.id}/`,
  placeDepartment: (place: Place, department: Department) => `/places/${place.id}/${department.id}/`,
  department: (department: Department) => `/departments/${department.id}/`,
  topic: (topic: Topic) => `/topics/${topic.id}/`,
  leader: (leader: Leader) => `/leaders/${leader.id}/`,
  metric: (metric: Metric) => `/metrics/${metric.id}/`,
  document: (document: Document) => `/documents/${document.id}/`,
  documentChecks: (document: Document) => `/documents/${document.id}/#checks`,
  documentReports: (document: Document) => `/documents/${document.id}/#reports`,
  documentAppointments: (document: Document) => `/documents/${document.id}/#appointments`,
  fiscalTable: (document: Document, table: FiscalTable) => `/documents/${document.id}/#${table.id}`,
  serviceField: (field: ServiceField) => `/services/#${field.id}`,
  moneyGoals: "/money/#direct",
  service: (service: Service) => `/services/#${service.id}`,
  check: (line: CheckLine) => `/checks/#${checkAnchor(line)}`,
} as const;
