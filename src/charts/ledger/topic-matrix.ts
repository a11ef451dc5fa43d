import { distinct } from "../../model/order.ts";
import { pathOf } from "../../model/paths.ts";
import type { Task } from "../../model/records.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { MatrixHeading } from "../matrix.ts";

/** Who has tasks, with those tasks. */
export interface TopicRow extends MatrixHeading {
  readonly tasks: readonly Task[];
}

/** Props of a matrix of counts. */
export interface CountMatrix extends ChartFrameProps {
  rows: MatrixHeading[];
  columns: MatrixHeading[];
  values: number[][];
  corner: string;
}

/** How many tasks of each row belong to each field; fields stand in their own order, empty ones not at all. */
export function topicMatrix(rows: readonly TopicRow[]): Pick<CountMatrix, "rows" | "columns" | "values"> {
  const topics = distinct(rows.flatMap((row) => row.tasks.flatMap((task) => task.topics))).toSorted(
    (a, b) => a.order - b.order,
  );
  return {
    rows: rows.map(({ label, href }) => ({ label, href })),
    columns: topics.map((topic) => ({ label: topic.name, href: pathOf.topic(topic) })),
    values: rows.map((row) => topics.map((topic) => row.tasks.filter((task) => task.topics.includes(topic)).length)),
  };
}
