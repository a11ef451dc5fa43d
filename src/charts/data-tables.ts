import { chartStrings } from "../strings/charts.ts";
import { formatDate } from "../strings/format.ts";
import type { BarRow } from "./bars.ts";
import type { ChartTable } from "./chart-table.ts";
import type { DotRow } from "./dot-plot.ts";
import { largestCells, type MatrixInput } from "./matrix.ts";
import type { RangeFigure, TargetRangeRow } from "./target-range.ts";
import type { TileInput } from "./tile-map.ts";
import type { TimelineItem } from "./timeline-items.ts";
import type { Partner } from "./works-with.ts";

const words = chartStrings.tables;
const text = (label: string) => ({ label });
const number = (label: string) => ({ label, numeric: true });
const figure = (value: RangeFigure | undefined) => (value ? `${value.label}${value.text}` : "");

/** Headings of a bars table: what a row is, what its value is, the two shares. */
export interface BarsTableHeadings {
  readonly caption: string;
  readonly subject: string;
  readonly value: string;
  readonly series?: readonly [string, string] | undefined;
}

/** The numbers under a bar chart. */
export function barsTable(rows: readonly BarRow[], headings: BarsTableHeadings): ChartTable {
  const { caption, subject, value, series = [] } = headings;
  return {
    caption,
    columns: [text(subject), number(value), ...series.map(number)],
    rows: rows.map((row) => [row.label, row.text, ...series.map((_, index) => String(row.parts?.[index] ?? ""))]),
  };
}

/** The numbers under a chart of partners. */
export function worksWithTable(
  partners: readonly Partner[],
  headings: { caption: string; unitName: string },
): ChartTable {
  const { led, joined } = chartStrings.worksWith;
  return {
    caption: headings.caption,
    columns: [text(words.unit), number(led(headings.unitName)), number(joined)],
    rows: partners.map((partner) => [partner.label, String(partner.led), String(partner.joined)]),
  };
}

/** The numbers under a chart of promised figures. */
export function targetRangeTable(rows: readonly TargetRangeRow[], caption: string): ChartTable {
  const withResult = rows.some((row) => row.result);
  const results = withResult ? [text(words.result)] : [];
  return {
    caption,
    columns: [text(words.figure), text(words.baseline), text(words.target), ...results, text(words.upper)],
    rows: rows.map((row) => [
      row.label,
      figure(row.baseline),
      row.text,
      ...results.map(() => figure(row.result)),
      figure(row.upper),
    ]),
  };
}

/** The numbers under a dot plot. */
export function dotPlotTable(rows: readonly DotRow[], caption: string): ChartTable {
  return {
    caption,
    columns: [text(words.scope), text(words.level), text(words.figure), text(words.due)],
    rows: rows.map((row) => [row.label, chartStrings.levels[row.level], row.text, row.due ?? ""]),
  };
}

/** The numbers under a timeline. */
export function timelineTable(items: readonly TimelineItem[], caption: string): ChartTable {
  return {
    caption,
    columns: [text(words.due), text(words.what), number(words.count), text(words.state)],
    rows: items.map((item) => [
      formatDate(item.date),
      item.label,
      String(item.count ?? 1),
      chartStrings.timeline.kinds[`state-${item.state}`],
    ]),
  };
}

/** The counts of a matrix above zero, largest first. */
export function matrixTable(
  input: MatrixInput,
  headings: { caption: string; row: string; column: string },
): ChartTable {
  return {
    caption: headings.caption,
    columns: [text(headings.row), text(headings.column), number(words.count)],
    rows: largestCells(input).map((entry) => [entry.row, entry.column, String(entry.value)]),
  };
}

/** The numbers of a tile map in the caller's order. */
export function tileMapTable(tiles: readonly TileInput[], caption: string): ChartTable {
  return {
    caption,
    columns: [text(words.county), number(words.count)],
    rows: tiles.map((tile) => [tile.name, tile.value === null ? chartStrings.tileMap.missing : tile.text]),
  };
}
