import type { ContentFile } from "./content-file.ts";
import { byId, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { repeats } from "./repeats.ts";
import { excerpt } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** What a result's file name says. */
interface ResultName {
  readonly document: string;
  /** Id of the task, or of the document where the result is about its goals. */
  readonly source: string;
  readonly isGoals: boolean;
  readonly day: string;
}

function readName(id: string): ResultName {
  const [document = "", name = ""] = id.split("/");
  const [no, day] = [name.slice(0, -11), name.slice(-10)];
  const isGoals = no === "goals";
  return { document, source: isGoals ? document : `${document}/${no}`, isGoals, day };
}

/** Problems of one result beside everything else: what it is about, its figures, its days. */
export function resultProblems({ id, root, top }: ContentFile, known: Known): Problem[] {
  if (id === null) return [];
  const name = readName(id);
  const lost = lostProblems(name, top, known);
  if (lost.length > 0) return lost;
  const progress = name.isGoals ? get(root, "progress") : null;
  const source = (name.isGoals ? known.documents : known.tasks).get(name.source) ?? null;
  return [
    ...(progress === null ? [] : [problem("result-of-goals", progress.spot)]),
    ...dayProblems(name, root),
    ...earlyProblems(name, root, known),
    // Where the task could not be read, nobody knows its figures.
    ...(source === null ? [] : itemsOf(get(root, "values")).flatMap((value) => valueProblems(value, name, source))),
  ];
}

/** A result of nothing. */
function lostProblems({ document, source }: ResultName, top: ContentFile["top"], known: Known): Problem[] {
  if (!known.documents.has(document)) {
    const details = { value: document, nearest: nearest(document, known.documents.keys()) };
    return [problem("result-without-document", top, details)];
  }
  if (source === document || known.tasks.has(source)) return [];
  return [problem("result-without-task", top, { value: source, nearest: nearest(source, known.tasks.keys()) })];
}

/** The day in the name is the day of publication, or of recording where the source prints none. */
function dayProblems({ day }: ResultName, root: YamlNode | null): Problem[] {
  const published = get(root, "published");
  const field = textOf(published) === null ? "recordedOn" : "published";
  const node = get(root, field);
  const value = textOf(node);
  if (published === null || node === null || value === null || value === day) return [];
  return [problem("result-day", node.spot, { name: day, field: `“${field}”`, value: excerpt(value) })];
}

/** What was so before the document cannot be a result of it. */
function earlyProblems({ document }: ResultName, root: YamlNode | null, known: Known): Problem[] {
  const node = get(root, "asOf");
  const asOf = textOf(node);
  const year = get(known.documents.get(document) ?? null, "year")?.value;
  if (node === null || asOf === null || typeof year !== "number" || !/^\d{4}/u.test(asOf)) return [];
  return Number(asOf.slice(0, 4)) < year
    ? [problem("result-before-document", node.spot, { value: excerpt(asOf), year })]
    : [];
}

function valueProblems(value: YamlNode, name: ResultName, source: YamlNode): Problem[] {
  const node = get(value, "target");
  const key = textOf(node);
  if (node === null || key === null) return [];
  const targets = byId(itemsOf(get(source, "targets")));
  const target = targets.get(key);
  if (target === undefined) {
    const details = { source: name.source, value: excerpt(key), nearest: () => nearest(key, targets.keys()) };
    return [problem("result-unknown-target", node.spot, details)];
  }
  if (textOf(get(target, "kind")) === "context") return [problem("result-of-context", node.spot, { value: key })];
  return unitProblems(value, target);
}

function unitProblems(value: YamlNode, target: YamlNode): Problem[] {
  const node = get(value, "unit");
  const [unit, expected] = [textOf(node), textOf(get(target, "unit"))];
  if (node === null || unit === null || expected === null || unit === expected) return [];
  if (get(value, "differs") !== null) return [];
  return [problem("result-unit", node.spot, { unit: excerpt(unit), expected, nearest: expected })];
}

/** The same source recorded twice for one promise. */
export function repeatedResults(files: readonly ContentFile[]): Problem[] {
  const results = files.filter(({ room, id }) => room === "results" && id !== null);
  const keyOf = ({ id, root }: ContentFile) => {
    const [title, asOf] = [textOf(get(get(root, "source"), "title")), textOf(get(root, "asOf"))];
    return title === null || asOf === null ? null : `${readName(id ?? "").source} ${asOf} ${title}`;
  };
  return repeats(results, keyOf).map(({ first, again }) =>
    problem("repeated-result", get(again.root, "source")?.spot ?? again.top, { file: first.top.file }),
  );
}
