import { squeeze } from "./squeeze.ts";
import type { Stretch } from "./stretch.ts";
import { hasLabels } from "./unit-lists.ts";

/** How a task's units are printed. */
export type Layout =
  | { readonly kind: "labels" }
  | { readonly kind: "tabs"; readonly header: readonly string[]; readonly cells: readonly string[] }
  | ColumnLayout
  | { readonly kind: "sentence" };

/** A table whose columns the text layer prints one after another, broken over lines. */
export interface ColumnLayout {
  readonly kind: "columns";
  /** Offset at which the wide column of local measures begins; null where there is none. */
  readonly localFrom: number | null;
  /** Offset at which leaders and units begin. */
  readonly unitsFrom: number;
}

/** What is needed to tell how a task is printed. */
export interface LayoutSource {
  readonly lines: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly stretch: Stretch;
  /** Names of leaders, without inner spaces. */
  readonly leaders: readonly string[];
}

/** A line of the narrow column holds at most about 21 characters, the first of the wide one 28 or more. */
const wideLine = 25;

/** Tells how a task is printed, by what its lines look like. */
export function layoutOf(source: LayoutSource): Layout {
  if (hasLabels(source.stretch.text)) return { kind: "labels" };
  return tabsOf(source) ?? columnsOf(source) ?? { kind: "sentence" };
}

function tabsOf({ lines, first, last }: LayoutSource): Layout | null {
  const row = lines.slice(first - 1, last).find((line) => line.split("\t").length >= 3);
  const header = lines.slice(0, first).findLast((line) => /^序号\t/u.test(line));
  if (row === undefined || header === undefined) return null;
  return { kind: "tabs", header: header.split("\t").map(squeeze), cells: row.split("\t") };
}

function columnsOf({ lines, stretch, leaders }: LayoutSource): ColumnLayout | null {
  const names = leaders.map(squeeze);
  const unitsFrom = stretch.starts.find((start) => names.some((name) => stretch.text.startsWith(name, start)));
  if (unitsFrom === undefined) return null;
  const localFrom = stretch.starts.find(
    (start) => start < unitsFrom && widthOf(lines[(stretch.lineAt[start] ?? 1) - 1] ?? "") >= wideLine,
  );
  return { kind: "columns", localFrom: localFrom ?? null, unitsFrom };
}

/** Width of a line in Chinese characters. */
export function widthOf(line: string): number {
  return [...line.trim()].reduce((width, character) => width + (character <= "\u00FF" ? 0.5 : 1), 0);
}
