import { pathOf } from "../../model/paths.ts";
import type { Department } from "../../model/records.ts";
import { describeMatrix } from "../../strings/chart-sentences.ts";
import { departments as words } from "../../strings/departments.ts";
import { largestCells } from "../matrix.ts";
import { type CountMatrix, topicMatrix } from "./topic-matrix.ts";

/** Who leads in which field: departments down, fields across, number of tasks in each cell. */
export function departmentMatrix(departments: readonly Department[]): CountMatrix {
  const leading = departments
    .filter((department) => department.lead.length > 0)
    .toSorted((a, b) => b.lead.length - a.lead.length);
  const matrix = topicMatrix(
    leading.map((department) => ({
      label: department.name,
      href: pathOf.department(department),
      tasks: department.lead,
    })),
  );
  const entries = largestCells(matrix);
  const [first] = entries;
  const largest = entries.filter((entry) => entry.value === first?.value);
  return {
    ...matrix,
    id: "department-matrix",
    corner: words.barsLabel,
    title: first ? words.matrixTitle(largest, first.value) : words.matrixHeading,
    summary: describeMatrix(entries, {
      opening: words.matrixOpening(matrix.rows.length, matrix.columns.length),
      cell: words.matrixCell,
      narrow: words.matrixNarrow,
    }),
    table: {
      caption: words.matrixHeading,
      columns: words.matrixColumns.map((label) => ({ label })),
      rows: entries.map(({ row, column, value }) => [row, column, String(value)]),
    },
  };
}
