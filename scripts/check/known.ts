import type { ContentFile } from "./content-file.ts";
import type { RoomName } from "./rooms.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Records by their id; null where the file that lists them could not be read. */
export type Records = ReadonlyMap<string, YamlNode | null> | null;

/** A promised figure or a sum of money. */
export interface KnownFigure {
  readonly node: YamlNode;
  readonly isTarget: boolean;
}

/** Everything other records may refer to. */
export interface Known {
  readonly places: Records;
  readonly topics: Records;
  readonly metrics: ReadonlyMap<string, YamlNode | null>;
  /** Departments by every printed name. */
  readonly units: Records;
  /** Entries of leaders.yaml. */
  readonly leaders: readonly YamlNode[] | null;
  readonly documents: ReadonlyMap<string, YamlNode | null>;
  readonly tasks: ReadonlyMap<string, YamlNode | null>;
  /** Tables of money by their documents. */
  readonly fiscal: ReadonlyMap<string, YamlNode | null>;
  /** Targets and sums of money by `<document>/<no>/<key>`; goals of whole documents by `<document>/<key>`. */
  readonly figures: ReadonlyMap<string, KnownFigure>;
  /** Tables of money by `<document>/<table>`. */
  readonly tables: ReadonlyMap<string, YamlNode>;
  /** Goals of fiscal reports by `<document>/<goal>`. */
  readonly goals: ReadonlyMap<string, YamlNode>;
  /** Fields of services by their file's name. */
  readonly services: ReadonlyMap<string, YamlNode | null>;
}

/** Collects what the files define. */
export function collectKnown(files: readonly ContentFile[]): Known {
  const places = listOf(files, "places");
  const topics = listOf(files, "topics");
  const departments = listOf(files, "departments");
  const documents = byPath(files, "documents");
  const tasks = byPath(files, "tasks");
  const fiscal = byPath(files, "fiscal");
  return {
    places: places && byId(places),
    topics: topics && byId(topics),
    metrics: byPath(files, "metrics"),
    units: departments && byAlias(departments),
    leaders: listOf(files, "leaders"),
    documents,
    tasks,
    fiscal: byPath(files, "fiscal"),
    figures: figuresOf([...documents, ...tasks]),
    tables: entriesOf(fiscal, "tables"),
    goals: entriesOf(fiscal, "goals"),
    services: byPath(files, "services"),
  };
}

/** Entries of a file that is a list; null where it could not be read. */
export function listOf(files: readonly ContentFile[], room: RoomName): readonly YamlNode[] | null {
  return files.find((file) => file.room === room)?.root?.items ?? null;
}

/** Files of a folder by their path below it; one that is named as it should wins over one that is not. */
function byPath(files: readonly ContentFile[], room: RoomName): ReadonlyMap<string, YamlNode | null> {
  const inRoom = files.filter((file) => file.room === room);
  const rightLast = inRoom.toSorted((a, b) => Number(b.isMisnamed) - Number(a.isMisnamed));
  return new Map(rightLast.flatMap(({ id, root }) => (id === null ? [] : [[id, root]])));
}

/** Entries of a list by their ids. */
export function byId(entries: readonly YamlNode[]): ReadonlyMap<string, YamlNode> {
  const records = new Map<string, YamlNode>();
  for (const entry of entries) {
    const id = textOf(get(entry, "id"));
    // Of two with one id the first counts; the second is reported where it stands.
    if (id !== null && !records.has(id)) records.set(id, entry);
  }
  return records;
}

/** Entries of a list in every file of a room, by `<file>/<id>`. */
function entriesOf(room: ReadonlyMap<string, YamlNode | null>, list: string): ReadonlyMap<string, YamlNode> {
  const entries = [...room].flatMap(([file, root]) =>
    [...byId(itemsOf(get(root, list)))].map(([id, entry]): [string, YamlNode] => [`${file}/${id}`, entry]),
  );
  return new Map(entries);
}

function byAlias(departments: readonly YamlNode[]): ReadonlyMap<string, YamlNode> {
  return new Map(
    departments.flatMap((department) =>
      itemsOf(get(department, "aliases")).flatMap((alias): [string, YamlNode][] => {
        const name = textOf(alias);
        return name === null ? [] : [[name, department]];
      }),
    ),
  );
}

function figuresOf(sources: readonly (readonly [string, YamlNode | null])[]): ReadonlyMap<string, KnownFigure> {
  const figures = new Map<string, KnownFigure>();
  for (const [source, root] of sources) {
    for (const list of ["targets", "funding"]) {
      for (const node of itemsOf(get(root, list))) {
        const key = textOf(get(node, "id"));
        const id = `${source}/${key}`;
        if (key !== null && !figures.has(id)) figures.set(id, { node, isTarget: list === "targets" });
      }
    }
  }
  return figures;
}

/** True if a figure may exist after all, in the file of a task or document that could not be read. */
export function isInUnreadableFile(figure: string, { documents, tasks }: Known): boolean {
  const source = figure.slice(0, figure.lastIndexOf("/"));
  return documents.get(source) === null || tasks.get(source) === null;
}

/** Numbers of the tasks of a document, in order. */
export function taskNumbers(document: string, { tasks }: Known): number[] {
  const ids = [...tasks.keys()].filter((id) => id.startsWith(`${document}/`));
  return ids.map((id) => Number(id.slice(document.length + 1))).sort((a, b) => a - b);
}
