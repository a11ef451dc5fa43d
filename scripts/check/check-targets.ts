import { placeLevels } from "../../src/schemas/catalogue.ts";
import { isInUnreadableFile, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
import { nameOf, unknownReference } from "./references.ts";
import { excerpt } from "./words.ts";
import { get, textOf, type YamlNode } from "./yaml-tree.ts";

/** Problems of one figure beside everything else: whose it is, what it measures, what it answers. */
export function targetProblems(target: YamlNode, known: Known): Problem[] {
  return [
    ...unknownReference("unknown-place", get(target, "scope"), known.places),
    ...unknownReference("unknown-metric", get(target, "metric"), known.metrics),
    ...unitProblems(target, known),
    ...answerProblems(target, known),
  ];
}

/** A figure is measured in the unit of its metric. */
function unitProblems(target: YamlNode, known: Known): Problem[] {
  const node = get(target, "unit");
  const unit = textOf(node);
  const metric = textOf(get(target, "metric"));
  const expected = get(known.metrics.get(metric ?? "") ?? null, "unit");
  if (node === null || unit === null || metric === null || expected === null) return [];
  if (expected.value === null) return [problem("metric-without-unit", node.spot, { unit: excerpt(unit), metric })];
  const right = textOf(expected);
  if (right === null || right === unit) return [];
  return [problem("unit-differs", node.spot, { unit: excerpt(unit), metric, expected: right, nearest: right })];
}

/** `answers` leads from a figure to one that binds a place above. */
function answerProblems(target: YamlNode, known: Known): Problem[] {
  const node = get(target, "answers");
  const value = textOf(node);
  if (node === null || value === null) return [];
  const upper = known.figures.get(value);
  if (upper?.node === target) return [problem("answers-itself", node.spot)];
  if (upper?.isTarget) return upperProblems({ target, node, value, upper: upper.node }, known);
  if (isInUnreadableFile(value, known)) return [];
  const targets = () => [...known.figures].flatMap(([id, { isTarget }]) => (isTarget ? [id] : []));
  return [problem("unknown-figure", node.spot, { value: excerpt(value), nearest: () => nearest(value, targets()) })];
}

interface Answer {
  readonly target: YamlNode;
  readonly node: YamlNode;
  readonly value: string;
  readonly upper: YamlNode;
}

function upperProblems({ target, node, value, upper }: Answer, { places }: Known): Problem[] {
  if (textOf(get(upper, "kind")) === "context") return [problem("answers-context", node.spot, { value })];
  const [scope, above] = [textOf(get(target, "scope")), textOf(get(upper, "scope"))];
  if (scope === null || above === null) return [];
  if (scope === above) return [problem("answers-same-scope", node.spot, { value, scope: nameOf(scope, places) })];
  if (!places?.has(scope) || !places.has(above) || mayBeAbove(above, scope, places)) return [];
  return [
    problem("answers-not-above", node.spot, { value, upper: nameOf(above, places), scope: nameOf(scope, places) }),
  ];
}

/**
 * Climbs from a place to its parents. False only if the climb ends at the region without
 * meeting `upper`: a missing or wrong parent is reported where it stands.
 */
function mayBeAbove(upper: string, scope: string, places: NonNullable<Known["places"]>): boolean {
  let place = places.get(scope) ?? null;
  for (let step = 0; step < placeLevels.length; step += 1) {
    const parent = textOf(get(place, "parent"));
    if (parent === upper) return true;
    if (parent === null) return textOf(get(place, "level")) !== "region";
    place = places.get(parent) ?? null;
  }
  return true;
}
