import { readFile } from "node:fs/promises";
import { benchProblems } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";
import { ProblemError } from "../lib/main.ts";
import { type JudgedQuery, parseQueries } from "./judged.ts";

/**
 * Reads a file of judged queries.
 * @throws ProblemError when there is no such file, no query in it, or with every line that is wrong
 */
export async function readQueries(file: string): Promise<readonly JudgedQuery[]> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new ProblemError(fill(benchProblems.fileMissing, { file }));
  const parsed = parseQueries(text);
  if ("mistakes" in parsed) {
    throw new ProblemError(parsed.mistakes.map((mistake) => fill(benchProblems.line, { file, ...mistake })).join("\n"));
  }
  if (parsed.queries.length === 0) throw new ProblemError(fill(benchProblems.fileEmpty, { file }));
  return parsed.queries;
}
