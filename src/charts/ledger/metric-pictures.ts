import { countNumbers, type Measure, measuresOf, pictureKind, yearsOf } from "../../model/metric-series.ts";
import type { Metric, Target } from "../../model/records.ts";
import { figuresOf } from "../../model/shared-metrics.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { metricPicture as words } from "../../strings/metric-picture.ts";
import type { ChartFrameProps, ChartTable } from "../chart-table.ts";
import type { DotRow } from "../dot-plot.ts";
import type { YearSeries } from "../year-points.ts";
import { metricDots } from "./metric-dots.ts";
import { metricYears } from "./metric-years.ts";

/** One picture of figures that are measured alike. */
export type MetricPicture =
  | { kind: "years"; props: ChartFrameProps & { series: YearSeries[]; unit: string | null; years: number[] } }
  | { kind: "dots"; props: ChartFrameProps & { rows: DotRow[]; unit: string | null } };

const nameOf = (target: Target): string => words.seriesName({ targets: [target], apart: "place" });

function tableRows(target: Target): string[][] {
  const { baseline, baselineYear, due } = target;
  const start =
    baseline === undefined
      ? []
      : [[nameOf(target), words.baseline, words.when(baselineYear), sameUnitText(baseline, target)]];
  return [...start, [nameOf(target), words.target, words.when(due), targetText(target)]];
}

const tableOf = (targets: readonly Target[]): ChartTable => ({
  caption: words.caption,
  columns: words.columns.map((label) => ({ label })),
  rows: targets.flatMap(tableRows),
});

function pictureOf(measure: Measure, frame: ChartFrameProps, years: number[]): MetricPicture {
  const { unit, targets } = measure;
  const isByYear = years.length > 0 && yearsOf(targets).length > 0;
  if (!isByYear) return { kind: "dots", props: { ...frame, rows: metricDots(measure), unit } };
  return { kind: "years", props: { ...frame, series: metricYears(measure), unit, years } };
}

/**
 * The pictures of a metric: one for each way of measuring, so that what must not be compared never
 * stands on one line; by year on one common scale of years where there are several, else as dots.
 */
export function metricPictures(metric: Metric, id: string): MetricPicture[] {
  const all = figuresOf(metric);
  const kind = pictureKind(all);
  if (kind === "none") return [];
  const measures = measuresOf(metric).filter(({ targets }) => countNumbers(targets) > 0);
  // Single numbers, each measured in its own way, have nothing to be seen beside.
  if (measures.every(({ targets }) => countNumbers(targets) < 2)) return [];
  const years = kind === "years" ? [...new Set(yearsOf(all))].sort((a, b) => a - b) : [];
  return measures.map((measure, index) => {
    const frame = {
      id: measures.length === 1 ? id : `${id}-${index + 1}`,
      title: words.title(measure, measures.length > 1),
      summary: words.summary(measure.targets),
      table: tableOf(measure.targets),
    };
    return pictureOf(measure, frame, years);
  });
}
