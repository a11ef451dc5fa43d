import { type Step, type StepRange, stepRanges, stepScale } from "./steps.ts";

/** One county as a square. */
export interface TileInput {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Row from the north, 0–7. */
  readonly row: number;
  /** Column from the west, 0–3. */
  readonly column: number;
  /** Id of the prefecture it belongs to. */
  readonly prefecture: string;
  /** `null` where no document is collected. */
  readonly value: number | null;
  /** The value as readers see it: `35项`. */
  readonly text: string;
}

/** A prefecture, named in a free cell beside its block. */
export interface TilePrefecture {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What its own documents hold; `null` where none is collected. */
  readonly value: number | null;
  readonly text: string;
}

/** A side of a square that borders on another prefecture or on nothing. */
export type TileEdge = "top" | "right" | "bottom" | "left";

/** A county's square ready to be drawn. */
export interface Tile extends TileInput {
  readonly kind: "tile";
  readonly step: Step;
  /** Name of its prefecture; empty where none is given. */
  readonly of: string;
  readonly edges: readonly TileEdge[];
}

/** A prefecture's name ready to be drawn; `side` is where its block stands. */
export interface TileName extends TilePrefecture {
  readonly kind: "name";
  readonly row: number;
  readonly column: number;
  readonly side: "left" | "right";
}

/** Everything the picture needs, in the order a reader meets it. */
export interface TileMapLayout {
  readonly entries: readonly (Tile | TileName)[];
  /** Prefectures for which no free cell was found; list them below. */
  readonly unplaced: readonly TilePrefecture[];
  readonly ranges: readonly StepRange[];
  /** Whether a county is not known; it has a look of its own in the key. */
  readonly hasMissing: boolean;
}

const columns = 4;
const around: readonly { readonly edge: TileEdge; readonly row: number; readonly column: number }[] = [
  { edge: "top", row: -1, column: 0 },
  { edge: "right", row: 0, column: 1 },
  { edge: "bottom", row: 1, column: 0 },
  { edge: "left", row: 0, column: -1 },
];

const cell = (row: number, column: number) => `${row},${column}`;

/** The sides of a square across which there is no square of the same prefecture. */
function tileEdges(tile: TileInput, tiles: readonly TileInput[]): TileEdge[] {
  const own = new Set(
    tiles.filter((other) => other.prefecture === tile.prefecture).map((other) => cell(other.row, other.column)),
  );
  return around
    .filter((side) => !own.has(cell(tile.row + side.row, tile.column + side.column)))
    .map((side) => side.edge);
}

/** The first free cell to the left or right of one of the prefecture's squares. */
function freeCell(
  prefecture: string,
  tiles: readonly TileInput[],
  taken: ReadonlySet<string>,
): Pick<TileName, "row" | "column" | "side"> | null {
  const beside = tiles
    .filter((tile) => tile.prefecture === prefecture)
    .flatMap((tile) => [
      { row: tile.row, column: tile.column - 1, side: "right" as const },
      { row: tile.row, column: tile.column + 1, side: "left" as const },
    ])
    .filter(({ row, column }) => column >= 0 && column < columns && !taken.has(cell(row, column)))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  return beside[0] ?? null;
}

function names(
  prefectures: readonly TilePrefecture[],
  tiles: readonly TileInput[],
): { placed: TileName[]; unplaced: TilePrefecture[] } {
  const taken = new Set(tiles.map((tile) => cell(tile.row, tile.column)));
  const placed: TileName[] = [];
  const unplaced: TilePrefecture[] = [];
  for (const prefecture of prefectures) {
    const place = freeCell(prefecture.id, tiles, taken);
    if (!place) {
      unplaced.push(prefecture);
      continue;
    }
    taken.add(cell(place.row, place.column));
    placed.push({ ...prefecture, ...place, kind: "name" });
  }
  return { placed, unplaced };
}

/**
 * Counties as a grid of squares, each prefecture one outlined block with its name beside it.
 * Give tiles in the order of division codes: each prefecture's name is read before its counties.
 */
export function tileMapLayout(tiles: readonly TileInput[], prefectures: readonly TilePrefecture[] = []): TileMapLayout {
  const values = tiles.map((tile) => tile.value);
  const toStep = stepScale(values);
  const { placed, unplaced } = names(prefectures, tiles);
  const seen = new Set<string>();
  const entries = tiles.flatMap((tile): (Tile | TileName)[] => {
    const name = seen.has(tile.prefecture) ? undefined : placed.find((entry) => entry.id === tile.prefecture);
    seen.add(tile.prefecture);
    const of = prefectures.find(({ id }) => id === tile.prefecture)?.name ?? "";
    const square: Tile = { ...tile, kind: "tile", step: toStep(tile.value), of, edges: tileEdges(tile, tiles) };
    return name ? [name, square] : [square];
  });
  return { entries, unplaced, ranges: stepRanges(values), hasMissing: values.includes(null) };
}
