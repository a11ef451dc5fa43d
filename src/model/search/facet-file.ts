import { byCodePoint } from "../order.ts";
import { type CardKind, cardKinds } from "./card.ts";

/** A page of the index and the values it can be narrowed down by. */
export interface FacetPage {
  /** Number that the index gives the page. */
  id: string;
  facets: Readonly<Record<string, readonly string[]>>;
}

/** Facets by value: pages as runs of their positions in `ids` (`0-34 40`). */
export interface FacetFile {
  ids: string[];
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

/** The facets of all pages in the form in which browsers load them. */
export function packFacets(pages: readonly FacetPage[]): FacetFile {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const [position, page] of pages.entries()) {
    for (const [name, values] of Object.entries(page.facets)) {
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
  return { ids: pages.map((page) => page.id), facets: Object.fromEntries(packed) };
}

/** The facets as sets of pages. */
export function unpackFacets({ ids, facets }: FacetFile): FacetSets {
  const setOf = (runs: string) => new Set(positionsOf(runs).flatMap((position) => ids[position] ?? []));
  const valuesOf = (values: Record<string, string>) =>
    new Map(Object.entries(values).map(([value, runs]) => [value, setOf(runs)]));
  return new Map(Object.entries(facets).map(([name, values]) => [name, valuesOf(values)]));
}

/** What the facets tell of each page. */
export function pageFacts({ ids }: FacetFile, sets: FacetSets): Map<string, PageFacts> {
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
