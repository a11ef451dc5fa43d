import type { ChartBound } from "./bound.ts";
import type { ChartLevel } from "./level.ts";
import { round } from "./percent.ts";
import type { YearScale } from "./year-scale.ts";

/** One number of a line: where it starts from, or what is promised. */
export interface YearFigure {
  readonly kind: "baseline" | "target";
  /** `null` when no year is printed. */
  readonly year: number | null;
  /** Where the figure holds in every year up to `year`: the first of them. */
  readonly since?: number | undefined;
  readonly value: number;
  readonly bound: ChartBound;
  /** The figure as readers see it: `19%以上`. */
  readonly text: string;
  /** Where the figure is printed, for the detail of its mark. */
  readonly source?: string | undefined;
}

/** The numbers of one place that may be joined by a line. */
export interface YearSeries {
  /** Whose numbers: `西吉`, `中卫（一类区）`. */
  readonly label: string;
  readonly level: ChartLevel;
  readonly figures: readonly YearFigure[];
}

/** A number with its place in the picture. */
export interface YearPoint extends YearFigure {
  readonly key: string;
  readonly series: YearSeries;
  /** 0–100 across, em down. */
  readonly x: number;
  readonly y: number;
  /** True for the number that carries the name of its line: the last, or any without a year. */
  readonly isNamed: boolean;
  /** The numbers that a line leads to from here, before and after; `null` where none does. */
  readonly before: YearFigure | null;
  readonly after: YearFigure | null;
}

/** A straight piece; x runs 0–100, y is in em. */
export interface YearLine {
  readonly level: ChartLevel;
  /** `way` from one number to the next; `every` where a figure holds year after year. */
  readonly kind: "way" | "every";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const byYear = (a: YearFigure, b: YearFigure): number => (a.year ?? 0) - (b.year ?? 0);

/** All numbers of all lines, each line's in the order of years, those without a year last. */
export function yearPoints(
  series: readonly YearSeries[],
  scales: { x: YearScale; y: (value: number) => number },
): YearPoint[] {
  return series.flatMap((entry, index) => {
    const dated = entry.figures.filter(({ year }) => year !== null).toSorted(byYear);
    const undated = entry.figures.filter(({ year }) => year === null);
    return [...dated, ...undated].map((figure, at) => ({
      ...figure,
      key: `${index + 1}-${at + 1}`,
      series: entry,
      x: scales.x.position(figure.year),
      y: round(scales.y(figure.value)),
      isNamed: figure.year === null || figure === dated.at(-1),
      before: (figure.year === null ? null : dated[at - 1]) ?? null,
      after: (figure.year === null ? null : dated[at + 1]) ?? null,
    }));
  });
}

/** The piece from the number before, inside one line and between printed years only. */
function way(previous: YearPoint | undefined, { series, before, x, y }: YearPoint): YearLine[] {
  if (before === null || previous === undefined) return [];
  return [{ level: series.level, kind: "way", x1: previous.x, y1: previous.y, x2: x, y2: y }];
}

function every({ since, year, series, x, y }: YearPoint, scale: YearScale): YearLine[] {
  if (since === undefined || year === null || since >= year) return [];
  return [{ level: series.level, kind: "every", x1: scale.position(since), y1: y, x2: x, y2: y }];
}

/** The lines between the numbers of each series, and level pieces for what holds every year. */
export function yearPieces(points: readonly YearPoint[], scale: YearScale): YearLine[] {
  return points.flatMap((point, index) => [...way(points[index - 1], point), ...every(point, scale)]);
}
