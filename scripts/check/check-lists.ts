import { referenceHints } from "../../src/strings/check-references.ts";
import type { ContentFile } from "./content-file.ts";
import { type Known, listOf } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { nameOf, unknownReference } from "./references.ts";
import { repeatedField, repeatedIds, repeats } from "./repeats.ts";
import { excerpt, fill } from "./words.ts";
import { get, itemsOf, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of the files that are lists: what is there twice, and leaders of places that do not exist. */
export function listProblems(files: readonly ContentFile[], known: Known): Problem[] {
  const lists = (["places", "departments", "topics", "leaders"] as const).map((room) => listOf(files, room) ?? []);
  const named = (["places", "departments", "topics"] as const).map((room) => listOf(files, room) ?? []);
  return [
    ...lists.flatMap(repeatedIds),
    ...named.flatMap(repeatedNames),
    ...repeatedAliases(listOf(files, "departments") ?? []),
    ...repeatedLeaders(known),
    ...(known.leaders ?? []).flatMap((leader) => unknownReference("unknown-place", get(leader, "place"), known.places)),
  ];
}

function repeatedNames(entries: readonly YamlNode[]): Problem[] {
  return repeatedField(entries, "name").map(({ key, first, again }) => {
    const where = fill(referenceHints.line, { line: first.spot.line });
    return problem("repeated-name", again.spot, { value: excerpt(key), where });
  });
}

/** A printed name that two departments claim. */
function repeatedAliases(departments: readonly YamlNode[]): Problem[] {
  const aliases = departments.flatMap((department) =>
    itemsOf(get(department, "aliases")).map((node) => ({ node, department })),
  );
  return repeats(aliases, ({ node }) => textOf(node))
    .filter(({ first, again }) => first.department !== again.department)
    .map(({ key, first, again }) => {
      const other = textOf(get(first.department, "name")) ?? "";
      return problem("repeated-alias", again.node.spot, { value: excerpt(key), other, line: first.node.spot.line });
    });
}

/** The same name in the same place. */
function repeatedLeaders({ leaders, places }: Known): Problem[] {
  const keyOf = (leader: YamlNode) => {
    const [place, name] = [textOf(get(leader, "place")), textOf(get(leader, "name"))];
    return place === null || name === null ? null : `${place} ${name}`;
  };
  return repeats(leaders ?? [], keyOf).map(({ first, again }) => {
    const place = nameOf(textOf(get(again, "place")) ?? "", places);
    const value = excerpt(textOf(get(again, "name")) ?? "");
    return problem("repeated-leader", again.spot, { place, value, line: first.spot.line });
  });
}
