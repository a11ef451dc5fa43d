import { checkContent } from "../check/check-content.ts";
import { formatProblems } from "../check/reporters.ts";
import { ProblemError } from "../lib/main.ts";
import { contentDir } from "../lib/paths.ts";

/**
 * Checks every content file.
 * @returns what to print beside the step's name
 * @throws ProblemError with the problems as an editor should read them
 */
export async function refuseBadContent(): Promise<string> {
  const problems = await checkContent(contentDir);
  if (problems.length > 0) throw new ProblemError(formatProblems(problems, "terminal"));
  return "content is in order";
}
