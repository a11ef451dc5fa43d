import { type Alias, isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type Problem, problem, type Spot } from "./problem.ts";
import { describe, excerpt } from "./words.ts";
import { scalarProblems } from "./yaml-scalars.ts";
import type { YamlField, YamlNode, YamlReading } from "./yaml-tree.ts";

/** Records and lists may be nested this deep; no content file needs half of it. */
export const deepest = 32;

/** A file whose aliases unfold into more values than this is an attack. */
const largestUnfolded = 10_000;

interface Reader {
  readonly spotAt: (offset: number) => Spot;
  readonly problems: Problem[];
  readonly anchors: Map<string, YamlNode>;
  /** How many values a node holds, aliases unfolded. */
  readonly sizes: Map<YamlNode, number>;
}

/** Turns parsed YAML into values that know where they stand; aliases are followed, never copied. */
export function convertYaml(contents: unknown, spotAt: (offset: number) => Spot): YamlReading {
  const reader: Reader = { spotAt, problems: [], anchors: new Map(), sizes: new Map() };
  const root = convert(contents, reader, 0);
  const bomb = reader.anchors.size > 0 && (reader.sizes.get(root) ?? 0) > largestUnfolded;
  if (bomb) reader.problems.push(problem("yaml-alias-bomb", root.spot));
  const unusable = bomb || reader.problems.some(({ code }) => code === "yaml-too-deep");
  return { root: unusable ? null : root, problems: reader.problems };
}

function convert(node: unknown, reader: Reader, depth: number): YamlNode {
  const converted = convertAny(node, reader, depth);
  const named = isScalar(node) || isMap(node) || isSeq(node) ? node : null;
  if (named?.anchor !== undefined) reader.anchors.set(named.anchor, converted);
  if (named?.tag !== undefined) {
    const tag = named.tag.replace("tag:yaml.org,2002:", "!!");
    reader.problems.push(problem("yaml-tag", converted.spot, { tag }));
  }
  return converted;
}

function convertAny(node: unknown, reader: Reader, depth: number): YamlNode {
  if (isAlias(node)) return convertAlias(node, reader);
  if (isScalar(node)) return convertScalar(node, reader);
  if (!isMap(node) && !isSeq(node)) return leaf(null, reader, [0, 0]);
  if (depth >= deepest) {
    const range = rangeOf(node);
    reader.problems.push(problem("yaml-too-deep", reader.spotAt(range[0]), { limit: deepest }));
    return leaf(null, reader, range);
  }
  return isMap(node) ? convertMap(node, reader, depth) : convertSeq(node, reader, depth);
}

const rangeOf = (node: { range?: readonly [number, number, number] | null | undefined }): [number, number] => [
  node.range?.[0] ?? 0,
  node.range?.[1] ?? 0,
];

function leaf(value: unknown, reader: Reader, range: readonly [number, number]): YamlNode {
  const node = { value, spot: reader.spotAt(range[0]), range, plain: null, fields: null, items: null };
  reader.sizes.set(node, 1);
  return node;
}

function convertScalar(scalar: Scalar, reader: Reader): YamlNode {
  const plain = scalar.type === "PLAIN" ? (scalar.source ?? null) : null;
  const node = { ...leaf(scalar.value, reader, rangeOf(scalar)), plain };
  reader.sizes.set(node, 1);
  reader.problems.push(...scalarProblems(node));
  return node;
}

function convertAlias(alias: Alias, reader: Reader): YamlNode {
  const range = rangeOf(alias);
  const spot = reader.spotAt(range[0]);
  const target = reader.anchors.get(alias.source);
  if (target === undefined) {
    reader.problems.push(problem("yaml-unknown-alias", spot, { name: excerpt(alias.source) }));
    return leaf(null, reader, range);
  }
  const node = { ...target, spot, range };
  reader.sizes.set(node, reader.sizes.get(target) ?? 1);
  return node;
}

function convertSeq(seq: YAMLSeq, reader: Reader, depth: number): YamlNode {
  const items = seq.items.map((item) => convert(item, reader, depth + 1));
  const node = {
    ...leaf(
      items.map(({ value }) => value),
      reader,
      rangeOf(seq),
    ),
    items,
  };
  reader.sizes.set(node, sum(items, reader));
  return node;
}

function convertMap(map: YAMLMap, reader: Reader, depth: number): YamlNode {
  const fields = new Map<string, YamlField>();
  for (const pair of map.items) {
    const field = convertPair(pair, reader, depth);
    if (field === null) continue;
    const first = fields.get(field.key);
    if (first === undefined) fields.set(field.key, field);
    else {
      const details = { key: excerpt(field.key), line: first.spot.line };
      reader.problems.push(problem("yaml-duplicate-key", field.spot, details));
    }
  }
  const entries = [...fields.values()];
  const value: unknown = Object.fromEntries(entries.map(({ key, node }) => [key, node.value]));
  const node = { ...leaf(value, reader, rangeOf(map)), fields };
  reader.sizes.set(
    node,
    sum(
      entries.map((field) => field.node),
      reader,
    ),
  );
  return node;
}

function convertPair(pair: { key: unknown; value: unknown }, reader: Reader, depth: number): YamlField | null {
  const key = convert(pair.key, reader, depth + 1);
  const missing = pair.value === null || pair.value === undefined;
  const node = missing ? leaf(null, reader, key.range) : convert(pair.value, reader, depth + 1);
  if (typeof key.value === "string") return { key: key.value, spot: key.spot, node };
  reader.problems.push(problem("yaml-key", key.spot, { kind: describe(key.value) }));
  return null;
}

const sum = (nodes: readonly YamlNode[], reader: Reader): number =>
  nodes.reduce((total, node) => total + (reader.sizes.get(node) ?? 1), 1);
