import { readFileSync } from "node:fs";
import path from "node:path";
import { type JudgedQuery, parseQueries } from "../../scripts/bench/judged.ts";

const file = path.join(import.meta.dirname, "../fixtures/search/gate.jsonl");

function read(): readonly JudgedQuery[] {
  const parsed = parseQueries(readFileSync(file, "utf8"));
  if ("mistakes" in parsed) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.queries;
}

/** Official terms, figures, names and places with every task that they should find. */
export const gateQueries: readonly JudgedQuery[] = read();

/** Document of a task by its address; null for other pages. */
const documentOf = (address: string): string | null =>
  /^\/tasks\/(?<document>[^/]+)\//u.exec(address)?.groups?.document ?? null;

/** Documents whose tasks were all looked at when the queries were judged. */
const judgedDocuments: ReadonlySet<string | null> = new Set(
  gateQueries.flatMap(({ relevant }) => relevant.flatMap(({ urls }) => urls.map(documentOf))),
);

/** True for a task that was looked at when the queries were judged. */
export const isJudgedTask = (address: string): boolean =>
  documentOf(address) !== null && judgedDocuments.has(documentOf(address));

/**
 * True for a task of a paper that came after the judgement. It is no wrong result: nobody has
 * said yet whether it is right.
 */
export const isNewTask = (address: string): boolean =>
  documentOf(address) !== null && !judgedDocuments.has(documentOf(address));
