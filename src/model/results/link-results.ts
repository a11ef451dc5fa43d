import type { ResultEntry } from "../../schemas/result.ts";
import { type Entry, found } from "../catalogue.ts";
import { lastDayOf } from "../dates.ts";
import { byCodePoint } from "../order.ts";
import type { Document, Target, Task } from "../records.ts";
import type { Result, ResultValue } from "./records.ts";
import { pathThroughPapers } from "./replacements.ts";

/** What results refer to. */
export interface ResultCatalogue {
  documents: ReadonlyMap<string, Document>;
  tasks: ReadonlyMap<string, Task>;
  targets: ReadonlyMap<string, Target>;
}

const fileName = /^(?<document>[^/]+)\/(?<no>[1-9]\d*|goals)-\d{4}-\d{2}-\d{2}$/u;

function linkResult({ id, data }: Entry<ResultEntry>, catalogue: ResultCatalogue): Result {
  const { document = "", no = "" } = fileName.exec(id)?.groups ?? {};
  const source = no === "goals" ? document : `${document}/${no}`;
  const result: Result = {
    ...data,
    id,
    document: found(catalogue.documents, document, `result ${id}`),
    task: no === "goals" ? null : found(catalogue.tasks, source, `result ${id}`),
    values: [],
  };
  result.values = data.values.map(({ target: key, ...value }) => {
    const target = found(catalogue.targets, `${source}/${key}`, `result ${id}`);
    return { ...value, id: `${id}/${key}`, result, target, outcome: null };
  });
  return result;
}

/** The latest first: by what a result speaks of, then by when it was published. */
export function latestFirst(a: Result, b: Result): number {
  return (
    byCodePoint(lastDayOf(b.asOf), lastDayOf(a.asOf)) ||
    byCodePoint(b.published ?? b.recordedOn, a.published ?? a.recordedOn) ||
    byCodePoint(b.id, a.id)
  );
}

/** A value speaks of its figure, and of every figure that the same target is in other papers. */
function attach(value: ResultValue): void {
  for (const target of pathThroughPapers(value.target)) target.results.push(value);
}

/**
 * Results linked to promises and figures, the latest first. What was recorded after the site day is
 * not known yet, so that a site built for an earlier day says what it said then.
 */
export function linkResults(
  entries: readonly Entry<ResultEntry>[],
  catalogue: ResultCatalogue,
  siteDay: string,
): Result[] {
  const results = entries
    .filter(({ data }) => data.recordedOn <= siteDay)
    .map((entry) => linkResult(entry, catalogue))
    .sort(latestFirst);
  for (const result of results) {
    (result.task ?? result.document).results.push(result);
    result.values.forEach(attach);
  }
  return results;
}
