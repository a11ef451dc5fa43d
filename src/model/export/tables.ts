import type { Table } from "./table.ts";
import { appointments } from "./tables/appointments.ts";
import { changes } from "./tables/changes.ts";
import { checks } from "./tables/checks.ts";
import { compare } from "./tables/compare.ts";
import { departments } from "./tables/departments.ts";
import { documents } from "./tables/documents.ts";
import { fiscal } from "./tables/fiscal.ts";
import { fiscalGoals } from "./tables/fiscal-goals.ts";
import { fiscalReasons } from "./tables/fiscal-reasons.ts";
import { funding } from "./tables/funding.ts";
import { leaders } from "./tables/leaders.ts";
import { metrics } from "./tables/metrics.ts";
import { places } from "./tables/places.ts";
import { reports } from "./tables/reports.ts";
import { services } from "./tables/services.ts";
import { targets } from "./tables/targets.ts";
import { tasks } from "./tables/tasks.ts";
import { topics } from "./tables/topics.ts";

/** Every published table, in the order of the documentation. */
export const tables: readonly Table[] = [
  tasks,
  targets,
  compare,
  funding,
  fiscal,
  fiscalGoals,
  fiscalReasons,
  checks,
  reports,
  services,
  appointments,
  documents,
  places,
  departments,
  topics,
  metrics,
  leaders,
  changes,
];
