import { pathOf } from "../../model/paths.ts";
import type { Department, Topic } from "../../model/records.ts";
import { describeMatrix } from "../../strings/chart-sentences.ts";
import { departments as words } from "../../strings/departments.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { largestCells, type MatrixHeading } from "../matrix.ts";

/** Who leads in which field: departments down, fields across, number of tasks in each cell. */
export function departmentMatrix(
  departments: readonly Department[],
  topics: readonly Topic[],
): ChartFrameProps & { rows: MatrixHeading[]; columns: MatrixHeading[]; values: number[][]; corner: string } {
  const leading = departments
    .filter((department) => department.lead.length > 0)
    .toSorted((a, b) => b.lead.length - a.lead.length);
  const used = topics.filter((topic) =>
    leading.some((department) => department.lead.some((task) => task.topics.includes(topic))),
  );
  const rows = leading.map((department) => ({ label: department.name, href: pathOf.department(department) }));
  const columns = used.map((topic) => ({ label: topic.name, href: pathOf.topic(topic) }));
  const values = leading.map((department) =>
    used.map((topic) => department.lead.filter((task) => task.topics.includes(topic)).length),
  );
  const entries = largestCells({ rows, columns, values });
  const [first] = entries;
  const largest = entries.filter((entry) => entry.value === first?.value);
  return {
    id: "department-matrix",
    corner: words.barsLabel,
    rows,
    columns,
    values,
    title: first ? words.matrixTitle(largest, first.value) : words.matrixHeading,
    summary: describeMatrix(entries, rows.length * columns.length),
    table: {
      caption: words.matrixHeading,
      columns: words.matrixColumns.map((label) => ({ label })),
      rows: entries.map(({ row, column, value }) => [row, column, String(value)]),
    },
  };
}
