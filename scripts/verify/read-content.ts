import { readFile } from "node:fs/promises";
import nodePath from "node:path";
import { z } from "astro/zod";
import { appointmentsSchema } from "../../src/schemas/appointments.ts";
import { leaderSchema, placeSchema } from "../../src/schemas/catalogue.ts";
import { documentSchema } from "../../src/schemas/document.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { serviceFieldSchema } from "../../src/schemas/services.ts";
import { taskSchema } from "../../src/schemas/task.ts";
import { splitFrontMatter } from "../check/front-matter.ts";
import type { Spot } from "../check/problem.ts";
import { readYaml } from "../check/read-yaml.ts";
import { spotsIn } from "../check/spots.ts";
import type { YamlNode } from "../check/yaml-tree.ts";
import { listFiles } from "../lib/files.ts";
import type { Content, DocumentRecord } from "./content.ts";
import { type Entry, entryOf } from "./entry.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A content file as far as verification needs it. */
interface RawFile {
  readonly path: string;
  readonly top: Spot;
  readonly node: YamlNode | null;
  readonly paragraphs: DocumentRecord["paragraphs"];
}

/** Reads a content folder; files that cannot be read are listed, never thrown. */
export async function readContent(dir: string, label: string): Promise<Content> {
  const wanted = (await listFiles(dir)).filter((path) => /\.(?:yaml|mdx)$/u.test(path));
  const files = await Promise.all(wanted.map((path) => readRaw(nodePath.join(dir, path), path, label)));
  const room = <T extends z.ZodType>(name: string, schema: T) => readRoom(files, name, schema);
  const list = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] => readList(files, name, schema);
  const [documents, tasks] = [room("documents", documentSchema), room("tasks", taskSchema)];
  const services = room("services", serviceFieldSchema);
  const [fiscal, appointments] = [room("fiscal", fiscalSchema), room("appointments", appointmentsSchema)];
  const paragraphs = new Map(files.map((file) => [file.path, file.paragraphs]));
  return {
    documents: documents.entries.map((entry) => ({
      ...entry,
      paragraphs: paragraphs.get(`documents/${entry.id}.mdx`) ?? [],
    })),
    tasks: tasks.entries.toSorted((a, b) => taskOrder(a.id) - taskOrder(b.id)),
    services: services.entries,
    fiscal: fiscal.entries,
    appointments: appointments.entries,
    leaders: list("leaders", leaderSchema),
    places: list("places", placeSchema),
    unreadable: [documents, tasks, services, fiscal, appointments].flatMap(({ unreadable }) => unreadable),
  };
}

/** Tasks in order of their numbers; documents keep their order because sorting is stable. */
const taskOrder = (id: string): number => Number(id.split("/")[1]);

async function readRaw(file: string, path: string, label: string): Promise<RawFile> {
  const text = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "");
  const name = `${label}/${path}`;
  const spotAt = spotsIn(name, text);
  const top: Spot = { file: name, line: 1, column: 1 };
  if (path.endsWith(".yaml")) return { path, top, node: readYaml({ text, spotAt }).root, paragraphs: [] };
  const { frontMatter, body } = splitFrontMatter(text, spotAt);
  if (frontMatter === null) return { path, top, node: null, paragraphs: [] };
  const node = readYaml({ text: frontMatter.text, spotAt: (at) => spotAt(at + frontMatter.offset) }).root;
  return { path, top, node, paragraphs: paragraphsOf(body.text, (at) => spotAt(at + body.offset)) };
}

interface Room<T> {
  readonly entries: readonly Entry<T>[];
  readonly unreadable: readonly Spot[];
}

function readRoom<T extends z.ZodType>(files: readonly RawFile[], name: string, schema: T): Room<z.infer<T>> {
  const read = files
    .filter(({ path }) => path.startsWith(`${name}/`))
    .map(({ path, top, node }) => {
      const id = path.slice(name.length + 1).replace(/\.\w+$/u, "");
      return { top, entry: node === null ? null : entryOf(schema, id, node) };
    });
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: read.flatMap(({ entry, top }) => (entry === null ? [top] : [])),
  };
}

/** A file that is a list; what is wrong with it is the content check's business. */
function readList<T extends z.ZodType>(files: readonly RawFile[], name: string, schema: T): z.infer<T>[] {
  const node = files.find(({ path }) => path === `${name}.yaml`)?.node ?? null;
  const read = z.array(schema).safeParse(node?.value);
  return read.success ? read.data : [];
}
