import { groupBy } from "../../src/model/order.ts";
import { reportWords } from "../../src/strings/check.ts";
import { nearest } from "./nearest.ts";
import type { Placed } from "./place-file.ts";
import { type Problem, problem } from "./problem.ts";
import { fileRooms, folderRooms } from "./rooms.ts";

/** A file with the place found for it. */
export interface PlacedFile extends Placed {
  /** Path from the content folder. */
  readonly path: string;
}

/** Problems of names that no file shows by itself: unknown folders, clashes, files that lack. */
export function folderProblems(files: readonly PlacedFile[], label: string): Problem[] {
  return [...unknownFolders(files, label), ...collisions(files, label), ...missingFiles(files, label)];
}

const top = (label: string, path: string) => ({ file: `${label}/${path}`, line: 1, column: 1 });

function unknownFolders(files: readonly PlacedFile[], label: string): Problem[] {
  const names = folderRooms.map(({ name }) => name);
  const inFolders = files.filter(({ path }) => path.includes("/"));
  const groups = groupBy(inFolders, ({ path }) => path.slice(0, path.indexOf("/")));
  return [...groups].flatMap(([folder, [first, ...others]]) => {
    if (first === undefined || names.includes(folder)) return [];
    const details = { folder, count: others.length + 1, folders: names.join(reportWords.separator) };
    return [problem("folder-unknown", top(label, first.path), { ...details, nearest: nearest(folder, names) })];
  });
}

/** Files that are one on computers that ignore case, or that would get one address. */
function collisions(files: readonly PlacedFile[], label: string): Problem[] {
  const groups = groupBy(files, ({ path, rightPath }) => (rightPath ?? path).normalize("NFC").toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map(({ path }) => problem("name-collision", top(label, path), { name: path, other: first.path })),
  );
}

/** Files the site cannot do without; a misnamed one counts, its name is reported already. */
function missingFiles(files: readonly PlacedFile[], label: string): Problem[] {
  const present = new Set(files.map(({ room }) => room?.name));
  return fileRooms
    .filter(({ name }) => !present.has(name))
    .map(({ pattern }) => problem("file-missing", top(label, pattern), { name: pattern }));
}
