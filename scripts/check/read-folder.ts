import { stat } from "node:fs/promises";
import nodePath from "node:path";
import type { ContentFile } from "./content-file.ts";
import { folderProblems } from "./folder-problems.ts";
import { listFiles } from "./list-files.ts";
import { placeFile } from "./place-file.ts";
import { type Problem, problem } from "./problem.ts";
import { readContentFile } from "./read-content-file.ts";

/** Every file of a content folder, and what is wrong with each of them alone. */
export interface ReadFolder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of a content folder. Never throws for what a file holds.
 * @param dir the content folder
 */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const label = labelOf(dir);
  const top = { file: label, line: 1, column: 1 };
  if (!(await isFolder(dir))) return { files: [], problems: [problem("folder-missing", top, { folder: label })] };
  const { paths, problems } = await listFiles(dir, label);
  const topOf = (path: string) => ({ ...top, file: `${label}/${path}` });
  const placed = paths.map((path) => ({ path, ...placeFile(path, topOf(path)) }));
  const read = await Promise.all(placed.map((file) => readContentFile(dir, file, topOf(file.path))));
  const found = [
    ...problems,
    ...placed.flatMap((file) => file.problems),
    ...folderProblems(placed, label),
    ...read.flatMap((file) => file.problems),
  ];
  return { files: read.flatMap(({ file }) => file ?? []), problems: found };
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
