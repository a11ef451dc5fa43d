import type { AppointmentsEntry } from "../schemas/appointments.ts";
import type { DepartmentEntry, LeaderEntry, MetricEntry, PlaceEntry, TopicEntry } from "../schemas/catalogue.ts";
import type { CorrectionEntry } from "../schemas/correction.ts";
import type { DocumentEntry } from "../schemas/document.ts";
import type { FiscalEntry } from "../schemas/fiscal.ts";
import type { ReportEntry } from "../schemas/report.ts";
import type { TargetEntry } from "../schemas/target.ts";
import type { TaskEntry } from "../schemas/task.ts";
import type { CheckLine } from "./checks/records.ts";
import type { PartialDate } from "./dates.ts";
import type { Service, ServiceField } from "./service-records.ts";
import type { Status } from "./status.ts";

/** A region, prefecture or county with everything that hangs on it. */
export interface Place extends Omit<PlaceEntry, "parent"> {
  /** Name without 县, 区, 市 or the region's long form, for tight spots. */
  shortName: string;
  parent: Place | null;
  /** Places directly below, by division code. */
  children: Place[];
  documents: Document[];
  /** Tasks of this place's own documents. */
  tasks: Task[];
  /** Figures that bind this place, whichever document prints them. */
  targets: Target[];
  deadlines: Deadline[];
}

/** A line of work kept by offices of many places. */
export interface Department extends DepartmentEntry {
  lead: Task[];
  cooperating: Task[];
}

/** A unit as a document prints it, and the line of work it belongs to. */
export interface Unit {
  printed: string;
  department: Department;
}

/** A field of people's livelihood. */
export interface Topic extends TopicEntry {
  tasks: Task[];
}

/** An indicator and every figure that measures it. */
export interface Metric extends Omit<MetricEntry, "topic" | "notComparableWith"> {
  id: string;
  topic: Topic;
  targets: Target[];
  notComparableWith: { metric: Metric; why: string }[];
}

/** A leader named as responsible, with the tasks named beside. */
export interface Leader extends Omit<LeaderEntry, "place"> {
  place: Place;
  tasks: Task[];
}

/** A duty to report, publish or inspect again and again. */
export interface Report extends Omit<ReportEntry, "id" | "by" | "task"> {
  /** `<document>/<key>` */
  id: string;
  document: Document;
  /** The task that prints the duty; `null` where it is the whole document's. */
  task: Task | null;
  by: Unit[];
}

/** An official document. */
export interface Document extends Omit<DocumentEntry, "place" | "targets" | "reports"> {
  id: string;
  place: Place;
  tasks: Task[];
  /** Goals and indicators of the whole document. */
  targets: Target[];
  /** Those goals that are sums of money. */
  funding: Funding[];
  /** Deadlines of those goals. */
  deadlines: Deadline[];
  reports: Report[];
  /** The day up to which results were looked for, never after the site day; `null` if nobody looked. */
  lookedForUntil: string | null;
}

/** One promised figure. `due` is its own deadline or, for promises of a task, the task's. */
export interface Target extends Omit<TargetEntry, "id" | "metric" | "scope" | "due" | "answers"> {
  /** `<document>/<no>/<key>`, or `<document>/<key>` for a goal of the whole document. */
  id: string;
  key: string;
  document: Document;
  /** `null` for a goal of the whole document. */
  task: Task | null;
  metric: Metric | null;
  scope: Place;
  due: PartialDate | null;
  status: Status;
  answers: Target | null;
  /** Figures of lower levels that answer this one. */
  answeredBy: Target[];
}

/** One sum of money, in 元: named as such, or a promised figure that is money. */
export interface Funding {
  /** `<document>/<no>/<key>`, or `<document>/<key>` for money of the whole document. */
  id: string;
  key: string;
  document: Document;
  /** `null` for money of the whole document. */
  task: Task | null;
  label: string;
  /** Whom of the place the money is for, where the document narrows it. */
  scopeNote: string | null;
  amount: number;
  /** Upper end where a range is printed. */
  amountTo: number | null;
  /** What the amount is paid per, as a unit (`元/人`), or plain `元`. */
  unit: string;
  bound: TargetEntry["bound"];
  kind: NonNullable<TargetEntry["money"]>;
  scope: Place;
  /** By when the money is due: its own date or the task's; `null` where none is printed. */
  due: PartialDate | null;
  /** What the document adds about the time. */
  dueNote: string | null;
  /** `year` where the sum recurs. */
  period: "year" | null;
  /** True where the document only strives for it. */
  strive: boolean;
  stated: string;
  note: string | null;
  /** Counts of villages, households or people that the money is for. */
  per: Target[];
}

/** A day, month or year by which a place has something to show. */
export interface Deadline {
  date: PartialDate;
  scope: Place;
  document: Document;
  /** `null` for goals of the whole document. */
  task: Task | null;
  /** Figures due at that date; empty where the deadline is the whole task's. */
  targets: Target[];
  status: Status;
  /** True when it binds the document's own place or one below, not the level above. */
  isOwn: boolean;
  /** Days from the site day to the last day on which it is kept; negative once it has passed. */
  daysLeft: number;
}

/** One promise. */
export interface Task
  extends Omit<
    TaskEntry,
    "topics" | "lead" | "cooperating" | "responsible" | "leaders" | "due" | "targets" | "funding"
  > {
  /** `<document>/<no>` */
  id: string;
  no: number;
  document: Document;
  place: Place;
  topics: Topic[];
  lead: Unit[];
  cooperating: Unit[];
  responsible: Unit[];
  leaders: Leader[];
  targets: Target[];
  funding: Funding[];
  /** Basic public services that this task provides. */
  services: Service[];
  deadlines: Deadline[];
  /** The last printed deadline that binds the task's own place. */
  due: PartialDate | null;
  status: Status;
  /** True when a deadline has passed, but a later one is open or some figures print no date. */
  partlyDue: boolean;
  previous: Task | null;
  next: Task | null;
}

/** A row of a table of money; `payer` is the office that pays. */
export interface FiscalRow extends Omit<FiscalEntry["tables"][number]["rows"][number], "payer"> {
  payer: Unit | null;
}

/** A table of money. */
export interface FiscalTable extends Omit<FiscalEntry["tables"][number], "rows"> {
  rows: FiscalRow[];
}

/** Why some money was paid slowly, with the rows of money it speaks of. */
export interface FiscalReason extends Omit<FiscalEntry["reasons"][number], "table" | "rows"> {
  table: FiscalTable;
  rows: FiscalRow[];
}

/** All tables of money of one document, with the goals and reasons it prints. */
export interface FiscalReports extends Omit<FiscalEntry, "tables" | "reasons"> {
  document: Document;
  tables: FiscalTable[];
  reasons: FiscalReason[];
}

/** The appointment notices of one document. */
export interface Notices {
  document: Document;
  notices: AppointmentsEntry["notices"];
}

/** One public change. */
export interface Change extends Omit<CorrectionEntry, "documents" | "tasks"> {
  id: string;
  day: string;
  documents: Document[];
  tasks: Task[];
}

/** Everything the site knows, linked both ways. */
export interface Ledger {
  siteDay: string;
  places: Place[];
  departments: Department[];
  topics: Topic[];
  metrics: Metric[];
  leaders: Leader[];
  documents: Document[];
  tasks: Task[];
  targets: Target[];
  funding: Funding[];
  deadlines: Deadline[];
  reports: Report[];
  services: ServiceField[];
  fiscal: FiscalReports[];
  notices: Notices[];
  changes: Change[];
  /** Printed figures recomputed. */
  checks: CheckLine[];
}
