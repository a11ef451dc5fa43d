import { nameRules } from "../../src/strings/check.ts";
import { isRightName, nearestName } from "./file-names.ts";
import { nearest } from "./nearest.ts";
import { nearestSlug } from "./nearest-value.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { fileRooms, folderRooms, type Room } from "./rooms.ts";
import { fill } from "./words.ts";

/** Where a file belongs. */
export interface Placed {
  /** The room whose schema the file must meet; null where it belongs to none. */
  readonly room: Room | null;
  /** The path it has or ought to have, from the content folder; null where it cannot be guessed. */
  readonly rightPath: string | null;
  readonly problems: readonly Problem[];
}

const extensions = { yaml: /\.ya?ml$/iu, mdx: /\.(?:mdx?|markdown)$/iu } as const;

/** Finds the room of a file by its path and reports a name that is not right. */
export function placeFile(path: string, spot: Spot): Placed {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return placeBesideFolders(path, spot);
  const room = folderRooms.find(({ name }) => name === folder);
  // Unknown folders are reported once for all the files in them.
  if (room === undefined) return { room: null, rightPath: null, problems: [] };
  const last = rest.at(-1) ?? "";
  if (!extensions[room.format].test(last)) return homeless(spot, { name: path, allowed: [room], nearest: null });
  if (rest.length !== room.parts.length) return wrongDepth({ path, room, rest, spot });
  return placeInRoom({ path, room, rest, spot });
}

interface Candidate {
  readonly path: string;
  readonly room: Room;
  readonly rest: readonly string[];
  readonly spot: Spot;
}

function placeInRoom({ path, room, rest, spot }: Candidate): Placed {
  const stems = rest.map((part, index) =>
    index === rest.length - 1 ? part.replace(extensions[room.format], "") : part,
  );
  const names = room.parts.map((kind, index) => {
    const stem = stems[index] ?? "";
    return isRightName(kind, stem) ? stem : nearestName(kind, stem);
  });
  const rightPath = names.includes(null) ? null : `${[room.name, ...names].join("/")}.${room.format}`;
  if (rightPath === path) return { room, rightPath, problems: [] };
  const wrong = room.parts.find((kind, index) => !isRightName(kind, stems[index] ?? ""));
  const rule = wrong === undefined ? fill(nameRules.ending, { ending: room.format }) : nameRules[wrong];
  const details = { name: path, pattern: room.pattern, rule, nearest: rightPath };
  return { room, rightPath, problems: [problem("file-name", spot, details)] };
}

/** A file one folder too high or too deep; its own name may still be right. */
function wrongDepth({ path, room, rest, spot }: Candidate): Placed {
  const kept = [...rest.slice(0, room.parts.length - 1), rest.at(-1) ?? ""];
  const guess = rest.length > room.parts.length ? placeInRoom({ path, room, rest: kept, spot }).rightPath : null;
  return homeless(spot, { name: path, allowed: [room], nearest: guess });
}

function placeBesideFolders(path: string, spot: Spot): Placed {
  const exact = fileRooms.find(({ pattern }) => pattern === path);
  if (exact) return { room: exact, rightPath: path, problems: [] };
  const stem = nearestSlug(path.replace(extensions.yaml, ""));
  const meant = extensions.yaml.test(path) ? fileRooms.find(({ name }) => name === stem) : undefined;
  if (meant) {
    const details = {
      name: path,
      pattern: meant.pattern,
      rule: fill(nameRules.ending, { ending: "yaml" }),
      nearest: meant.pattern,
    };
    return { room: meant, rightPath: meant.pattern, problems: [problem("file-name", spot, details)] };
  }
  const names = fileRooms.map(({ name }) => name);
  const guess = stem === null ? null : nearest(stem, names);
  return homeless(spot, { name: path, allowed: fileRooms, nearest: guess === null ? null : `${guess}.yaml` });
}

interface Homeless {
  readonly name: string;
  readonly allowed: readonly Room[];
  readonly nearest: string | null;
}

function homeless(spot: Spot, { name, allowed, nearest: guess }: Homeless): Placed {
  const details = { name, rooms: allowed.map(({ pattern }) => pattern).join("、"), nearest: guess };
  return { room: null, rightPath: null, problems: [problem("file-homeless", spot, details)] };
}
