import path from "node:path";
import { figureData } from "../../src/model/figure-search/figure-data.ts";
import { figureIndex } from "../../src/model/figure-search/figure-index.ts";
import { isEmptyQuery } from "../../src/model/figure-search/figure-query.ts";
import { findFigures } from "../../src/model/figure-search/find-figures.ts";
import { queryParser } from "../../src/model/figure-search/parse-query.ts";
import { buildLedger } from "../../src/model/ledger.ts";
import type { Ledger } from "../../src/model/records.ts";
import { commandErrors, findCommand } from "../../src/strings/find.ts";
import { ProblemError } from "../lib/main.ts";
import { readContents } from "../lib/read-contents.ts";
import { formatFound } from "./format-found.ts";
import type { FindOptions } from "./options.ts";

async function readLedger(dir: string, siteDay: string): Promise<Ledger> {
  const contents = await readContents(dir);
  try {
    return buildLedger(contents, siteDay);
  } catch {
    throw new ProblemError(commandErrors.inconsistent);
  }
}

/**
 * Answers a question about figures from the content files.
 * @param siteDay the day statuses are reckoned on, `YYYY-MM-DD`
 * @returns the answer as text, or a sentence about a question that asks for nothing
 * @throws ProblemError when the content cannot be read
 */
export async function runFind(options: FindOptions, siteDay: string): Promise<string | { mistake: string }> {
  const ledger = await readLedger(path.resolve(options.content), siteDay);
  const data = figureData(ledger, () => null);
  const query = queryParser(data.names)(options.query);
  if (isEmptyQuery(query)) return { mistake: findCommand.notUnderstood(options.query) };
  const found = findFigures(figureIndex(data), query);
  return formatFound({ query, found, names: data.names }, options);
}
