import { pathOf } from "../../model/paths.ts";
import type { Leader } from "../../model/records.ts";
import { describeMatrix } from "../../strings/chart-sentences.ts";
import { leaders as words } from "../../strings/leaders.ts";
import { largestCells } from "../matrix.ts";
import { type CountMatrix, topicMatrix } from "./topic-matrix.ts";

/** Which fields the leaders of a place answer for, those with most tasks first; `null` for one leader alone. */
export function leaderMatrix(leaders: readonly Leader[], id: string): CountMatrix | null {
  if (leaders.length < 2) return null;
  const sorted = leaders.toSorted((a, b) => b.tasks.length - a.tasks.length);
  const matrix = topicMatrix(
    sorted.map((leader) => ({ label: leader.name, href: pathOf.leader(leader), tasks: leader.tasks })),
  );
  const entries = largestCells(matrix);
  const opening = words.matrixTitle(leaders[0]?.place.name ?? "", matrix.rows.length, matrix.columns.length);
  return {
    ...matrix,
    id,
    corner: words.subject,
    title: opening,
    summary: describeMatrix(entries, { opening, cell: words.matrixCell, narrow: words.matrixNarrow }),
    table: {
      caption: opening,
      columns: words.matrixColumns.map((label) => ({ label })),
      rows: entries.map(({ row, column, value }) => [row, column, String(value)]),
    },
  };
}
