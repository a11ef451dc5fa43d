import { squeeze } from "./squeeze.ts";

/** What differs between a broken column and a record. */
export interface ColumnDifference {
  /** Printed, but not in the record. */
  readonly unrecorded: readonly string[];
  /** In the record, but not printed in this place. */
  readonly unprinted: readonly string[];
  /** Units that the record puts on the wrong side of the boundary between two columns. */
  readonly misplaced: readonly string[];
}

/** Recorded units of the columns, from left to right. */
export type Columns = readonly (readonly string[])[];

const separators = /^[、，,；;]+/u;

/**
 * Walks along columns whose cells are broken over lines: inside a cell a 、 stands between two
 * units, at the boundary of two cells none does.
 * @param printed the columns' text without white space, cell after cell
 */
export function compareColumns(printed: string, columns: Columns): ColumnDifference {
  const [unrecorded, unprinted, misplaced] = [[] as string[], [] as string[], [] as string[]];
  let rest = printed;
  for (const column of columns) {
    for (const [index, name] of column.entries()) {
      const unit = squeeze(name);
      const at = rest.indexOf(unit);
      if (at === -1) {
        unprinted.push(name);
        continue;
      }
      const between = rest.slice(0, at);
      const isSeparated = separators.test(between);
      const skipped = between.replace(separators, "").replace(/[、，,；;]+$/u, "");
      if (skipped !== "") unrecorded.push(skipped);
      else if (rest !== printed && isSeparated === (index === 0)) misplaced.push(name);
      rest = rest.slice(at + unit.length);
    }
  }
  const left = rest.replace(separators, "").replace(/[、，,；;]+$/u, "");
  return { unrecorded: left === "" ? unrecorded : [...unrecorded, left], unprinted, misplaced };
}

/** Leaders at the beginning of broken columns, and what stands behind them. */
export interface LeadersAndRest {
  readonly leaders: readonly string[];
  readonly rest: string;
}

/** Takes the known leaders off the beginning of the columns' text. */
export function takeLeaders(printed: string, known: readonly string[]): LeadersAndRest {
  const leaders: string[] = [];
  let rest = printed;
  for (;;) {
    const text = rest.replace(separators, "");
    const leader = known.find((name) => name !== "" && text.startsWith(name));
    if (leader === undefined) return { leaders, rest };
    leaders.push(leader);
    rest = text.slice(leader.length);
  }
}
