import { referenceHints } from "../../src/strings/check-references.ts";
import { nameProblems } from "./check-file-name.ts";
import type { ContentFile } from "./content-file.ts";
import type { Known } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { unknownReference } from "./references.ts";
import { repeats } from "./repeats.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of one field of services beside everything else: what it is named after, what it refers to. */
export function serviceProblems(file: ContentFile, known: Known): Problem[] {
  const { root } = file;
  const tasks = itemsOf(get(root, "services")).flatMap((service) => itemsOf(get(service, "tasks")));
  return [
    ...nameProblems("name-without-topic", file, known.topics),
    ...topicProblems(file, known),
    ...countProblems(root),
    ...unknownReference("unknown-document", get(root, "document"), known.documents),
    ...unknownReference("unknown-place", get(root, "scope"), known.places),
    ...tasks.flatMap((task) => unknownReference("unknown-task", task, known.tasks)),
  ];
}

/** The field is written twice, in the file and in its name: `/services/#<topic>` can lead to one only. */
function topicProblems({ id, root }: ContentFile, { topics }: Known): Problem[] {
  const node = get(root, "topic");
  const value = textOf(node);
  const unknown = unknownReference("unknown-topic", node, topics);
  if (node === null || value === null || id === null || value === id || unknown.length > 0) return unknown;
  const nearest = topics?.has(id) ? id : null;
  return [problem("topic-differs", node.spot, { value: excerpt(value), name: excerpt(id), nearest })];
}

/** A document may well miscount its own list, hence a warning. */
function countProblems(root: YamlNode | null): Problem[] {
  const [node, services] = [get(root, "printedCount"), get(root, "services")?.items];
  const printed = node?.value;
  if (node === null || typeof printed !== "number" || !services || services.length === printed) return [];
  return [problem("service-count", node.spot, { printed, listed: services.length })];
}

/** Service ids that two files share, and fields of one list that claim the same position. */
export function repeatedServices(files: readonly ContentFile[]): Problem[] {
  const fields = files.flatMap(({ room, root }) => (room === "services" && root !== null ? [root] : []));
  const services = fields.flatMap((field) => itemsOf(get(field, "services")));
  return [
    ...repeated("repeated-service", { entries: services, name: "id", within: () => "" }),
    ...repeated("repeated-order", {
      entries: fields,
      name: "order",
      within: (field) => textOf(get(field, "document")),
    }),
  ];
}

interface Entries {
  readonly entries: readonly YamlNode[];
  /** The field that must differ. */
  readonly name: string;
  /** What it must differ within; null where that cannot be told. */
  readonly within: (entry: YamlNode) => string | null;
}

function repeated(code: "repeated-service" | "repeated-order", { entries, name, within }: Entries): Problem[] {
  const nodes = entries.flatMap((entry) => {
    const [node, list] = [get(entry, name), within(entry)];
    return node === null || list === null ? [] : [{ node, list }];
  });
  const isKey = (value: unknown) => typeof value === "string" || typeof value === "number";
  const keyOf = ({ node, list }: (typeof nodes)[number]) => (isKey(node.value) ? `${list} ${node.value}` : null);
  return repeats(nodes, keyOf).map(({ first, again }) => {
    const where = fill(referenceHints.fileLine, { file: first.node.spot.file, line: first.node.spot.line });
    return problem(code, again.node.spot, { value: excerpt(String(again.node.value)), where });
  });
}
