import { valueAxis } from "./value-axis.ts";

/** Numbers measured in one way: promised ones and starting points. */
export interface TinyTrack {
  readonly baselines: readonly number[];
  readonly targets: readonly number[];
}

/** A picture of the size of a line of text; all numbers are in its own units, whole ones to keep pages light. */
export interface TinyDotsLayout {
  readonly width: number;
  readonly height: number;
  /** Paths of points: lines of no length that are drawn as round dots. */
  readonly rails: string;
  readonly baselines: string;
  readonly targets: string;
}

/** Units: length of the scale, room for half a dot at its ends, distance between tracks. */
const length = 90;
const edge = 5;
const step = 10;

/** Numbers of one metric as dots on one scale from zero; each way of measuring on a line of its own. */
export function tinyDotsLayout(tracks: readonly TinyTrack[], unit: string | null): TinyDotsLayout {
  const axis = valueAxis(
    tracks.flatMap(({ baselines, targets }) => [...baselines, ...targets]),
    { unit, most: 2 },
  );
  const x = (value: number) => edge + Math.round((axis.position(value) / 100) * length);
  const dots = (values: (track: TinyTrack) => readonly number[]) =>
    tracks
      .flatMap((track, index) => [...new Set(values(track).map(x))].map((at) => `M${at} ${edge + index * step}h0`))
      .join("");
  return {
    width: length + 2 * edge,
    height: tracks.length * step,
    rails: tracks.map((_, index) => `M${edge} ${edge + index * step}h${length}`).join(""),
    baselines: dots(({ baselines }) => baselines),
    targets: dots(({ targets }) => targets),
  };
}
