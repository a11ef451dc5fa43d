import { relationProblems } from "./check-relations.ts";
import { limitRepeats } from "./limit-repeats.ts";
import { byPosition, type Problem } from "./problem.ts";
import { type ReadFolder, readFolder } from "./read-folder.ts";

/**
 * Reads every file of a content folder and finds every problem, in order of place.
 * Never throws for what a file holds, and never prints.
 * @param dir the content folder
 */
export async function checkContent(dir: string): Promise<Problem[]> {
  return problemsOf(await readFolder(dir));
}

/** Every problem of files that have been read, in order of place. */
export function problemsOf({ files, problems }: ReadFolder): Problem[] {
  // A folder that is missing has no records that could lack others.
  const relations = problems.some(({ code }) => code === "folder-missing") ? [] : relationProblems(files);
  return limitRepeats([...problems, ...relations].sort(byPosition));
}
