import { stat } from "node:fs/promises";
import nodePath from "node:path";
import { relationProblems } from "./check-relations.ts";
import { folderProblems } from "./folder-problems.ts";
import { limitRepeats } from "./limit-repeats.ts";
import { listFiles } from "./list-files.ts";
import { placeFile } from "./place-file.ts";
import { byPosition, type Problem, problem } from "./problem.ts";
import { readContentFile } from "./read-content-file.ts";

/**
 * Reads every file of a content folder and finds every problem, in order of place.
 * Never throws for what a file holds, and never prints.
 * @param dir the content folder
 */
export async function checkContent(dir: string): Promise<Problem[]> {
  const label = labelOf(dir);
  const top = { file: label, line: 1, column: 1 };
  if (!(await isFolder(dir))) return [problem("folder-missing", top, { folder: label })];
  const { paths, problems } = await listFiles(dir, label);
  const topOf = (path: string) => ({ ...top, file: `${label}/${path}` });
  const placed = paths.map((path) => ({ path, ...placeFile(path, topOf(path)) }));
  const read = await Promise.all(placed.map((file) => readContentFile(dir, file, topOf(file.path))));
  const files = read.flatMap(({ file }) => file ?? []);
  const found = [
    ...problems,
    ...placed.flatMap((file) => file.problems),
    ...folderProblems(placed, label),
    ...read.flatMap((file) => file.problems),
    ...relationProblems(files),
  ];
  return limitRepeats(found.sort(byPosition));
}

/** The folder as a person would write it: from the present folder where it lies inside. */
function labelOf(dir: string): string {
  const relative = nodePath.relative(process.cwd(), dir);
  const label = relative === "" || relative.startsWith("..") ? nodePath.resolve(dir) : relative;
  return label.split(nodePath.sep).join("/");
}

async function isFolder(dir: string): Promise<boolean> {
  const found = await stat(dir).catch(() => null);
  return found?.isDirectory() ?? false;
}
