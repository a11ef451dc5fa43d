import { readdir, readlink, realpath } from "node:fs/promises";
import nodePath from "node:path";
import { byCodePoint } from "../../src/model/order.ts";
import { type Problem, problem } from "./problem.ts";

/** What lies in the content folder. */
export interface Listing {
  /** Paths of ordinary files from the content folder, with `/`, in order of code points. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Paths that hold no content: the editors' guide, and what git keeps an empty folder with. */
const isNoContent = (name: string): boolean => name === "README.md" || name.endsWith(".gitkeep");

/** Lists every file below a folder without following links. */
export async function listFiles(dir: string, label: string): Promise<Listing> {
  const root = await realpath(dir);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const full = nodePath.join(entry.parentPath, entry.name);
    const name = nodePath.relative(root, full).split(nodePath.sep).join("/");
    if (isNoContent(name)) continue;
    const spot = { file: `${label}/${name}`, line: 1, column: 1 };
    if (entry.isFile()) paths.push(name);
    else if (entry.isSymbolicLink())
      problems.push(problem("symbolic-link", spot, { name, target: await readlink(full) }));
    else problems.push(problem("special-file", spot, { name }));
  }
  return { paths: paths.sort(byCodePoint), problems };
}
