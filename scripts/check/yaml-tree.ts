import type { Problem, Spot } from "./problem.ts";

/** A value in a YAML file that knows where it stands. */
export interface YamlNode {
  readonly value: unknown;
  readonly spot: Spot;
  /** First and last offset in the file. */
  readonly range: readonly [number, number];
  /** What was written, if it was written without quotes. */
  readonly plain: string | null;
  /** Fields of a record, by name. */
  readonly fields: ReadonlyMap<string, YamlField> | null;
  /** Entries of a list. */
  readonly items: readonly YamlNode[] | null;
}

/** A field of a record: its name, where the name stands, and its value. */
export interface YamlField {
  readonly key: string;
  readonly spot: Spot;
  readonly node: YamlNode;
}

/** A stretch of YAML inside a file. */
export interface YamlSource {
  readonly text: string;
  /** Turns an offset in `text` into a place in the file. */
  readonly spotAt: (offset: number) => Spot;
}

/** What was read; `root` is null where nothing could be. */
export interface YamlReading {
  readonly root: YamlNode | null;
  readonly problems: readonly Problem[];
}

/** The value of a field, or null where there is none. */
export const get = (node: YamlNode | null, key: string): YamlNode | null => node?.fields?.get(key)?.node ?? null;

/** Entries of a list; none where there is no list. */
export const itemsOf = (node: YamlNode | null): readonly YamlNode[] => node?.items ?? [];

/** A text, or null where something else stands. */
export const textOf = (node: YamlNode | null): string | null => (typeof node?.value === "string" ? node.value : null);

/** Every text within a value, however deep. */
export function* textsIn(node: YamlNode): Generator<string> {
  const text = textOf(node);
  if (text !== null) yield text;
  for (const item of itemsOf(node)) yield* textsIn(item);
  for (const field of node.fields?.values() ?? []) yield* textsIn(field.node);
}

/** Result of following a path: the value, or the spot to point at where the path ends early. */
export interface Followed {
  readonly node: YamlNode | null;
  readonly spot: Spot;
}

/** Follows field names and list positions; a missing field points at the name of its parent. */
export function follow(root: YamlNode, path: readonly PropertyKey[]): Followed {
  let node = root;
  let spot = root.spot;
  for (const step of path) {
    const field: YamlField | undefined = typeof step === "string" ? node.fields?.get(step) : undefined;
    const next: YamlNode | undefined = field?.node ?? (typeof step === "number" ? node.items?.[step] : undefined);
    if (next === undefined) return { node: null, spot };
    node = next;
    spot = field?.spot ?? next.spot;
  }
  return { node, spot: node.spot };
}
