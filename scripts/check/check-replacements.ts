import { referenceHints } from "../../src/strings/check-references.ts";
import type { ContentFile } from "./content-file.ts";
import { isInUnreadableFile, type Known, type KnownFigure } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { nameOf } from "./references.ts";
import { repeats } from "./repeats.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** A figure that says which figure of an earlier paper it changes. */
interface Replacement {
  readonly target: YamlNode;
  /** Where `replaces` stands, and what it says. */
  readonly node: YamlNode;
  readonly value: string;
  /** Id of the document the figure stands in. */
  readonly document: string;
}

const documentOf = (id: string): string => id.split("/")[0] ?? "";

function replacementsOf({ id, root, room }: ContentFile): Replacement[] {
  if (id === null || (room !== "tasks" && room !== "documents")) return [];
  return itemsOf(get(root, "targets")).flatMap((target) => {
    const node = get(target, "replaces");
    const value = textOf(node);
    return node === null || value === null ? [] : [{ target, node, value, document: documentOf(id) }];
  });
}

/** Problems of figures that change a figure of an earlier paper. */
export function replacementProblems(files: readonly ContentFile[], known: Known): Problem[] {
  const all = files.flatMap(replacementsOf);
  const twice = repeats(all, ({ value }) => value).map(({ key, first, again }) => {
    const where = fill(referenceHints.fileLine, { file: first.node.spot.file, line: first.node.spot.line });
    return problem("replaced-twice", again.node.spot, { value: excerpt(key), where });
  });
  return [...all.flatMap((replacement) => problemsOf(replacement, known)), ...twice];
}

function problemsOf(replacement: Replacement, known: Known): Problem[] {
  const { target, node, value, document } = replacement;
  const earlier = known.figures.get(value);
  if (earlier?.node === target) return [problem("replaces-itself", node.spot)];
  if (!earlier?.isTarget) return unknownFigure(replacement, known);
  if (documentOf(value) === document) return [problem("replaces-same-document", node.spot, { value })];
  const later = orderProblems(replacement, known);
  return later.length > 0 ? later : differenceProblems(replacement, earlier, known);
}

function unknownFigure({ node, value }: Replacement, known: Known): Problem[] {
  if (isInUnreadableFile(value, known)) return [];
  const targets = () => [...known.figures].flatMap(([id, { isTarget }]) => (isTarget ? [id] : []));
  return [problem("unknown-figure", node.spot, { value: excerpt(value), nearest: () => nearest(value, targets()) })];
}

/** Year and printed day of a document; null where the file could not be read. */
function dateOf(document: string, known: Known): { year: number; issued: string | null } | null {
  const root = known.documents.get(document) ?? null;
  const year = get(root, "year")?.value;
  return typeof year === "number" ? { year, issued: textOf(get(root, "issued")) } : null;
}

/** A figure changes one of a paper that is older. */
function orderProblems({ node, value, document }: Replacement, known: Known): Problem[] {
  const [own, other] = [dateOf(document, known), dateOf(documentOf(value), known)];
  if (own === null || other === null || other.year < own.year) return [];
  const isOlder = other.year === own.year && own.issued !== null && other.issued !== null && other.issued < own.issued;
  const words = ({ year, issued }: typeof own) => (other.year === own.year && issued) || String(year);
  return isOlder ? [] : [problem("replaces-later", node.spot, { value, other: words(other), own: words(own) })];
}

/** The two are one target: they bind one place and measure one thing. */
function differenceProblems({ target, node, value }: Replacement, earlier: KnownFigure, known: Known): Problem[] {
  const [scope, otherScope] = [textOf(get(target, "scope")), textOf(get(earlier.node, "scope"))];
  if (scope !== null && otherScope !== null && scope !== otherScope) {
    const details = { value, other: nameOf(otherScope, known.places), scope: nameOf(scope, known.places) };
    return [problem("replaces-other-scope", node.spot, details)];
  }
  const [metric, other] = [textOf(get(target, "metric")), textOf(get(earlier.node, "metric"))];
  if (metric === null || other === null || metric === other) return [];
  return [problem("replaces-other-metric", node.spot, { value, other, metric })];
}
