import { figureData } from "../../src/model/figure-search/figure-data.ts";
import { figureIndex } from "../../src/model/figure-search/figure-index.ts";
import { isEmptyQuery } from "../../src/model/figure-search/figure-query.ts";
import { findFigures } from "../../src/model/figure-search/find-figures.ts";
import { queryParser } from "../../src/model/figure-search/parse-query.ts";
import { findCommand } from "../../src/strings/find.ts";
import { problemsOf } from "../check/check-content.ts";
import { hasErrors } from "../check/problem.ts";
import { readFolder } from "../check/read-folder.ts";
import { ProblemError } from "../lib/main.ts";
import { readLedger } from "../lib/read-ledger.ts";
import { formatFound } from "./format-found.ts";
import type { FindOptions } from "./options.ts";

/**
 * Answers a question about figures from the content files.
 * @param siteDay the day statuses are reckoned on, `YYYY-MM-DD`
 * @returns the answer as text, or a sentence about a question that asks for nothing
 * @throws ProblemError when the content is not in order
 */
export async function runFind(options: FindOptions, siteDay: string): Promise<string | { mistake: string }> {
  const folder = await readFolder(options.content);
  if (hasErrors(problemsOf(folder))) throw new ProblemError(findCommand.contentBroken(options.content));
  const data = figureData(readLedger(folder.files, siteDay));
  const query = queryParser(data.names)(options.query);
  if (isEmptyQuery(query)) return { mistake: findCommand.notUnderstood(options.query) };
  const found = findFigures(figureIndex(data), query);
  return formatFound({ query, found, names: data.names }, options);
}
