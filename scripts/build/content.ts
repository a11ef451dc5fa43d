import { checkContent } from "../check/check-content.ts";
import { hasErrors } from "../check/problem.ts";
import { formatProblems } from "../check/reporters.ts";
import { ProblemError } from "../lib/main.ts";
import { contentDir } from "../lib/paths.ts";

/**
 * Checks every content file. Warnings are printed and do not stop anything.
 * @returns what to print beside the step's name
 * @throws ProblemError with the problems as an editor should read them
 */
export async function refuseBadContent(): Promise<string> {
  const problems = await checkContent(contentDir);
  const report = formatProblems(problems, "text");
  if (hasErrors(problems)) throw new ProblemError(report);
  if (problems.length > 0) console.log(report);
  return problems.length === 0 ? "content is in order" : `${problems.length} warnings`;
}
