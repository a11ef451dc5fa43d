import { pathOf } from "../../model/paths.ts";
import type { Place } from "../../model/records.ts";
import { describeTileMap } from "../../strings/chart-sentences.ts";
import { chartStrings } from "../../strings/charts.ts";
import { places as words } from "../../strings/places.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import type { TileInput, TilePrefecture } from "../tile-map.ts";

const taskCount = (place: Place): number | null => (place.documents.length === 0 ? null : place.tasks.length);

const text = (place: Place): string =>
  place.documents.length === 0 ? chartStrings.tileMap.missing : chartStrings.tasks(place.tasks.length);

/** The counties as tiles, with the number of tasks of each; `null` where no document is collected. */
export function placeTiles(
  places: readonly Place[],
  id: string,
): ChartFrameProps & { tiles: TileInput[]; prefectures: TilePrefecture[]; unit: string } {
  const tiles = places.flatMap((place) =>
    place.tile === null || place.parent === null
      ? []
      : [
          {
            id: place.id,
            name: place.shortName,
            href: pathOf.place(place),
            ...place.tile,
            prefecture: place.parent.id,
            value: taskCount(place),
            text: text(place),
          },
        ],
  );
  const prefectures = places
    .filter((place) => place.level === "prefecture")
    .map((place) => ({
      id: place.id,
      name: place.name,
      href: pathOf.place(place),
      value: taskCount(place),
      text: text(place),
    }));
  const collected = tiles.filter((tile) => tile.value !== null).length;
  const title = words.mapTitle(collected, tiles.length);
  const mapped = places.filter((place) => place.level !== "region");
  return {
    id,
    title,
    summary: describeTileMap(tiles, prefectures),
    table: {
      caption: title,
      columns: [{ label: words.columns.place }, { label: words.columns.tasks, numeric: true }],
      rows: mapped.map((place) => [place.name, text(place)]),
    },
    tiles,
    prefectures,
    unit: chartStrings.taskUnit,
  };
}
