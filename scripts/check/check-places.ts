import { placeLevels } from "../../src/schemas/catalogue.ts";
import type { Known } from "./known.ts";
import { type Problem, problem } from "./problem.ts";
import { nameOf, unknownReference } from "./references.ts";
import { repeatedField, repeats } from "./repeats.ts";
import { get, textOf, type YamlNode } from "./yaml-tree.ts";

const levels: readonly string[] = placeLevels;

/** Problems of places among themselves: parents, codes and squares of the tile map. */
export function placeProblems(places: readonly YamlNode[], known: Known): Problem[] {
  return [
    ...repeatedField(places, "code").map(({ key, first, again }) =>
      problem("repeated-code", again.spot, { value: key, line: first.spot.line }),
    ),
    ...repeatedTiles(places),
    ...places.flatMap((place) => parentProblems(place, known)),
  ];
}

function repeatedTiles(places: readonly YamlNode[]): Problem[] {
  const tiles = places.flatMap((place) => get(place, "tile") ?? []);
  const square = (tile: YamlNode) => [get(tile, "row")?.value, get(tile, "column")?.value];
  const keyOf = (tile: YamlNode) => (tile.fields === null ? null : square(tile).join(" "));
  return repeats(tiles, keyOf).map(({ first, again }) => {
    const [row, column] = square(again).map(String);
    return problem("repeated-tile", again.spot, { row: row ?? "", column: column ?? "", line: first.spot.line });
  });
}

function parentProblems(place: YamlNode, known: Known): Problem[] {
  const parent = get(place, "parent");
  const level = textOf(get(place, "level"));
  const name = textOf(get(place, "name")) ?? "";
  if (parent === null || known.places === null) return [];
  if (parent.value === null) return level === "region" ? [] : [problem("parent-missing", parent.spot, { name })];
  const upper = known.places.get(textOf(parent) ?? "");
  if (upper === undefined || upper === null) return unknownReference("unknown-place", parent, known.places);
  if (!isHigher(upper, place)) {
    const details = { name, parent: nameOf(textOf(parent) ?? "", known.places) };
    return [problem("parent-level", parent.spot, details)];
  }
  return codeProblems(place, upper);
}

/** True if the upper place may be the parent; an unknown level is reported by the schema. */
function isHigher(upper: YamlNode, place: YamlNode): boolean {
  const rank = (each: YamlNode) => levels.indexOf(textOf(get(each, "level")) ?? "");
  return rank(upper) < rank(place) || rank(upper) === -1 || rank(place) === -1;
}

/** A county's code begins with its prefecture's: 6404·22 below 6404·00 (GB/T 2260). */
function codeProblems(place: YamlNode, upper: YamlNode): Problem[] {
  const node = get(place, "code");
  const [code, parentCode] = [textOf(node), textOf(get(upper, "code"))];
  if (node === null || code === null || parentCode === null) return [];
  const prefix = parentCode.replace(/(?:00)+$/u, "");
  if (code.startsWith(prefix)) return [];
  const parent = textOf(get(upper, "name")) ?? "";
  return [problem("parent-code", node.spot, { code, parent, parentCode, prefix })];
}
