import { readFile, stat } from "node:fs/promises";
import nodePath from "node:path";
import { readBody } from "./body-problems.ts";
import type { ContentFile } from "./content-file.ts";
import { decode, largestFile, tooBig } from "./decode.ts";
import type { PlacedFile } from "./folder-problems.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { rawTextProblems } from "./raw-text.ts";
import { readYaml } from "./read-yaml.ts";
import type { Room } from "./rooms.ts";
import { schemaProblems } from "./schema-problems.ts";
import { spotsIn } from "./spots.ts";
import type { YamlSource } from "./yaml-tree.ts";

/** A file with its problems; `file` is null where it belongs to no room. */
export interface ReadFile {
  readonly file: ContentFile | null;
  readonly problems: readonly Problem[];
}

/** Reads a file and reports everything that can be said of it alone. */
export async function readContentFile(dir: string, placed: PlacedFile, top: Spot): Promise<ReadFile> {
  const text = await readText(nodePath.join(dir, placed.path), top);
  const room = placed.room;
  if (text.value === null) return { file: contentFile(placed, top, nothing), problems: text.problems };
  const spotAt = spotsIn(top.file, text.value);
  const raw = rawTextProblems(text.value, spotAt);
  const record = room === null ? nothing : readRecord(room, text.value, spotAt);
  return {
    file: contentFile(placed, top, record),
    problems: [...text.problems, ...raw, ...record.problems],
  };
}

interface ReadRecord extends Pick<ContentFile, "root" | "figures" | "charts"> {
  readonly problems: readonly Problem[];
}

const nothing: ReadRecord = { root: null, figures: [], charts: [], problems: [] };

function contentFile(
  { room, path, rightPath }: PlacedFile,
  top: Spot,
  { root, figures, charts }: ReadRecord,
): ContentFile | null {
  if (room === null) return null;
  const id = rightPath?.replace(/^[^/]*\/|\.\w+$/gu, "") ?? null;
  return { top, room: room.name, id, isMisnamed: path !== rightPath, root, figures, charts };
}

async function readText(path: string, top: Spot): Promise<{ value: string | null; problems: readonly Problem[] }> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { value: null, problems: [tooBig(top, size)] };
    const { text, problems } = decode(top.file, await readFile(path));
    return { value: text, problems };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { value: null, problems: [problem("file-unreadable", top, { name: top.file, reason })] };
  }
}

function readRecord(room: Room, text: string, spotAt: (offset: number) => Spot): ReadRecord {
  if (room.format === "yaml") return readFacts(room, { text, spotAt });
  const { frontMatter, body, problems } = splitFrontMatter(text, spotAt);
  const from = (offset: number) => (at: number) => spotAt(offset + at);
  const { root, problems: factProblems } =
    frontMatter === null ? nothing : readFacts(room, { text: frontMatter.text, spotAt: from(frontMatter.offset) });
  const read = readBody({ text: body.text, spotAt: from(body.offset) });
  return { ...read, root, problems: [...problems, ...factProblems, ...read.problems] };
}

function readFacts(room: Room, source: YamlSource): ReadRecord {
  const { root, problems } = readYaml(source);
  if (root === null) return { ...nothing, problems };
  return { ...nothing, root, problems: [...problems, ...schemaProblems(room.schema, root, source.text)] };
}
