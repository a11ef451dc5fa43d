import { benchTable as words } from "../../../src/strings/bench.ts";
import { seconds } from "../../lib/steps.ts";
import { textTable } from "../../lib/text-table.ts";
import { kilobytes, milliseconds } from "../cells.ts";
import type { Cost } from "../summary.ts";

/** What was measured of one size. */
export interface ScaleResult {
  readonly tasks: number;
  /** Pages that can be found by searching. */
  readonly pages: number;
  readonly renderTime: number;
  readonly indexTime: number;
  /** Bytes of all files of the index; a reader loads a small part of them. */
  readonly indexBytes: number;
  readonly cold: Cost;
  readonly later: Cost;
}

const rows: readonly (readonly [string, (result: ScaleResult) => string])[] = [
  [words.tasks, ({ tasks }) => String(tasks)],
  [words.pages, ({ pages }) => String(pages)],
  [words.renderTime, ({ renderTime }) => seconds(renderTime)],
  [words.indexTime, ({ indexTime }) => seconds(indexTime)],
  [words.indexBytes, ({ indexBytes }) => kilobytes(indexBytes)],
  [words.coldBytes, ({ cold }) => kilobytes(cold.mostBytes)],
  [words.coldTime, ({ cold }) => milliseconds(cold.longest)],
  [words.median, ({ later }) => milliseconds(later.median)],
  [words.p95, ({ later }) => milliseconds(later.p95)],
  [words.longest, ({ later }) => milliseconds(later.longest)],
  [words.laterBytes, ({ later }) => kilobytes(later.bytes)],
  [words.mostLaterBytes, ({ later }) => kilobytes(later.mostBytes)],
];

/** The sizes side by side, one column each. */
export function scaleTable(results: readonly ScaleResult[]): string {
  return textTable(rows.map(([heading, cell]) => [heading, ...results.map(cell)]));
}
