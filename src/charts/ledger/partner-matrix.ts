import { largestFirst } from "../../model/order.ts";
import { pathOf } from "../../model/paths.ts";
import type { Department, Task } from "../../model/records.ts";
import { describeMatrix } from "../../strings/chart-sentences.ts";
import { departments as words } from "../../strings/departments.ts";
import { largestCells } from "../matrix.ts";
import type { CountMatrix } from "./topic-matrix.ts";

/** So many of those that lead and of those that help are drawn: more would not fit a screen. */
const shown = 12;

const helpers = (task: Task): Set<Department> => new Set(task.cooperating.map((unit) => unit.department));

const heading = (department: Department) => ({ label: department.name, href: pathOf.department(department) });

/** The departments with most of something, largest first. */
function busiest(pairs: readonly (readonly [Department, Task])[]): Department[] {
  const groups = new Map<Department, Task[]>();
  for (const [department, task] of pairs) groups.set(department, [...(groups.get(department) ?? []), task]);
  return largestFirst(groups)
    .slice(0, shown)
    .map(([department]) => department);
}

/** Who leads with whose help: leading departments down, helping ones across; `null` where nobody helps. */
export function partnerMatrix(departments: readonly Department[]): CountMatrix | null {
  const pairs = departments.flatMap((lead) =>
    lead.lead.flatMap((task) =>
      [...helpers(task)].filter((helper) => helper !== lead).map((helper) => ({ lead, helper, task })),
    ),
  );
  const leads = busiest(pairs.map(({ lead, task }) => [lead, task]));
  const helping = busiest(pairs.map(({ helper, task }) => [helper, task]));
  const values = leads.map((row) =>
    helping.map((column) => pairs.filter(({ lead, helper }) => lead === row && helper === column).length),
  );
  const matrix = { rows: leads.map(heading), columns: helping.map(heading), values };
  const entries = largestCells(matrix);
  const [first] = entries;
  if (first === undefined) return null;
  return {
    ...matrix,
    id: "partner-matrix",
    corner: words.partnerCorner,
    title: words.partnerMatrixTitle(
      entries.filter(({ value }) => value === first.value),
      first.value,
    ),
    summary: describeMatrix(entries, {
      opening: words.partnerMatrixOpening(leads.length, helping.length),
      cell: words.partnerCell,
    }),
    table: {
      caption: words.partnerMatrixHeading,
      columns: words.partnerMatrixColumns.map((label) => ({ label })),
      rows: entries.map(({ row, column, value }) => [row, column, String(value)]),
    },
  };
}
