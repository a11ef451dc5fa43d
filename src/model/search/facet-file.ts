import { byCodePoint } from "../order.ts";
import { type CardKind, cardKinds } from "./card.ts";

/** The values that a page of the index can be narrowed down by, by facet. */
export type PageFacets = Readonly<Record<string, readonly string[]>>;

/** Facets by value: pages as runs of their positions in the index (`0-34 40`). */
export interface FacetFile {
  /** Number of pages. */
  pages: number;
  facets: Record<string, Record<string, string>>;
}

/** What is known of a page before its text is loaded. */
export interface PageFacts {
  /** Its place in printed order. */
  position: number;
  kind: CardKind;
  document: string;
}

/** Pages of each value of each facet. */
export type FacetSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * The facets of all pages in the form in which browsers load them.
 * @param pages in the order of the index
 */
export function packFacets(pages: readonly PageFacets[]): FacetFile {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const [position, page] of pages.entries()) {
    for (const [name, values] of Object.entries(page)) {
      facets[name] ??= {};
      for (const value of values) {
        facets[name][value] ??= [];
        facets[name][value].push(position);
      }
    }
  }
  const packed = Object.entries(facets).map(([name, values]) => {
    const sorted = Object.entries(values).sort(([a], [b]) => byCodePoint(a, b));
    return [name, Object.fromEntries(sorted.map(([value, positions]) => [value, runsOf(positions)]))];
  });
  return { pages: pages.length, facets: Object.fromEntries(packed) };
}

/**
 * The facets as sets of pages.
 * @param ids every page as the index calls it, in the index's order
 * @throws when the file belongs to another index
 */
export function unpackFacets({ pages, facets }: FacetFile, ids: readonly string[]): FacetSets {
  if (pages !== ids.length) throw new Error(`The facets are of ${pages} pages, the index has ${ids.length}.`);
  const setOf = (runs: string) => new Set(positionsOf(runs).flatMap((position) => ids[position] ?? []));
  const valuesOf = (values: Record<string, string>) =>
    new Map(Object.entries(values).map(([value, runs]) => [value, setOf(runs)]));
  return new Map(Object.entries(facets).map(([name, values]) => [name, valuesOf(values)]));
}

/** What the facets tell of each page. */
export function pageFacts(ids: readonly string[], sets: FacetSets): Map<string, PageFacts> {
  const facts = ids.map((id, position): [string, PageFacts] => [id, { position, kind: "document", document: "" }]);
  const byId = new Map(facts);
  for (const kind of cardKinds) {
    for (const id of sets.get("class")?.get(kind) ?? []) Object.assign(byId.get(id) ?? {}, { kind });
  }
  for (const [document, set] of sets.get("document") ?? []) {
    for (const id of set) Object.assign(byId.get(id) ?? {}, { document });
  }
  return byId;
}

function runsOf(positions: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else runs.push([position, position]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(" ");
}

function positionsOf(runs: string): number[] {
  return runs.split(" ").flatMap((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}
