import { type BoundSign, boundSign } from "./bound.ts";
import { round } from "./percent.ts";
import { lineHeight, type PlaneBox } from "./plane-labels.ts";
import { valueAxis } from "./value-axis.ts";
import { type YearLabels, yearLabels } from "./year-labels.ts";
import { type YearLine, type YearPoint, type YearSeries, yearPieces, yearPoints } from "./year-points.ts";
import { type YearScale, yearScale } from "./year-scale.ts";

/** What the lines share. */
export interface YearLinesOptions {
  readonly unit: string | null;
  /** Years that pictures beside this one show; the scale covers them, so that years stand alike. */
  readonly years?: readonly number[] | undefined;
}

/** A drawn number; the value runs upwards, so bounds point up and down. */
export interface YearMark {
  readonly shape: "ring" | "circle" | "square";
  readonly x: number;
  readonly y: number;
  readonly sign: "up" | "down" | "about" | "none";
  /** The number that is drawn, for its detail. */
  readonly figure: { readonly label: string } & Pick<YearPoint, "year" | "text" | "source">;
}

/** Everything the picture needs; x runs 0–100, heights are in em. */
export interface YearLinesLayout extends YearLabels {
  readonly height: number;
  /** Where the plot begins and where zero or the lowest value stands. */
  readonly ceiling: number;
  readonly floor: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: YearScale["ticks"];
  /** Where the band of numbers without a year begins, 0–100. */
  readonly band: number | null;
  readonly lines: readonly YearLine[];
  readonly marks: readonly YearMark[];
}

/** Heights in em: above the plot (more where a band has its heading there), the plot, the axis below it. */
const headroom = { plain: 2, band: 4.3 };
const plot = { lowest: 9, perNumber: 0.8, highest: 15 };
const axisHeight = 2;

const signs: Readonly<Record<BoundSign, YearMark["sign"]>> = {
  right: "up",
  left: "down",
  about: "about",
  none: "none",
};

function markOf(point: YearPoint, unit: string | null): YearMark {
  const { kind, series, x, y, bound, value, year, text, source } = point;
  const figure = { label: series.label, year, text, source };
  if (kind === "baseline") return { shape: "ring", x, y, sign: "none", figure };
  const shape = series.level === "county" ? "square" : "circle";
  return { shape, x, y, sign: signs[boundSign(bound, value, unit)], figure };
}

/** How far a mark's sign reaches to the left, up and down, in em. */
const reach: Readonly<Record<YearMark["sign"], readonly [number, number, number]>> = {
  up: [0.5, 1.55, 0.5],
  down: [0.5, 0.5, 1.55],
  about: [1.6, 0.5, 0.5],
  none: [0.5, 0.5, 0.5],
};

function boxOf({ x, y, sign }: YearMark): PlaneBox {
  const [left, up, down] = reach[sign];
  return { x, left: -left, right: 0.5, top: y - up, bottom: y + down };
}

/**
 * Numbers by year, joined by a line inside each series. Values rise from zero (or from the lowest
 * negative one); numbers without a year stand in a band at the right edge and are joined to nothing.
 */
export function yearLinesLayout(series: readonly YearSeries[], options: YearLinesOptions): YearLinesLayout {
  const figures = series.flatMap((entry) => entry.figures);
  const { unit, years = [] } = options;
  const x = yearScale(
    figures.flatMap(({ year, since }) => (since === undefined ? [year] : [since, year])),
    years,
  );
  const axis = valueAxis(
    figures.map(({ value }) => value),
    { unit, most: 3 },
  );
  const ceiling = x.band === null ? headroom.plain : headroom.band;
  const floor = ceiling + Math.min(plot.lowest + figures.length * plot.perNumber, plot.highest);
  const y = (value: number) => floor - (value / 100) * (floor - ceiling);
  const points = yearPoints(series, { x, y: (value) => y(axis.position(value)) });
  const marks = points.map((point) => markOf(point, unit));
  const room = { taken: marks.map(boxOf), top: ceiling - headroom.plain, bottom: floor + lineHeight / 2 };
  return {
    height: round(floor + axisHeight),
    ceiling: round(ceiling),
    floor: round(floor),
    ticks: axis.ticks.map((tick) => ({ y: round(y(tick.x)), text: tick.text })),
    years: x.ticks,
    band: x.band,
    lines: yearPieces(points, x),
    marks,
    ...yearLabels(points, series.length === 1, room),
  };
}
