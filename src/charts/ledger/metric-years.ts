import { yearOf } from "../../model/dates.ts";
import { type Measure, type Series, seriesOf } from "../../model/metric-series.ts";
import type { Target } from "../../model/records.ts";
import { sameUnitText, targetText } from "../../strings/figures.ts";
import { metricPicture as words } from "../../strings/metric-picture.ts";
import type { YearFigure, YearSeries } from "../year-points.ts";

function baselineOf(target: Target): YearFigure[] {
  const { baseline: value, baselineYear, document } = target;
  if (value === undefined) return [];
  const year = baselineYear === undefined ? null : yearOf(baselineYear);
  const text = year === null ? words.undatedBaseline(value, target) : sameUnitText(value, target);
  return [{ kind: "baseline", year, value, bound: "exactly", text, source: document.shortTitle }];
}

function promiseOf(target: Target): YearFigure[] {
  const { value, due, period, bound, document } = target;
  if (value === null) return [];
  // The paper names no first year of what is due every year: it holds from the paper's own year on.
  const since = period !== undefined && due !== null ? { since: document.year } : {};
  const year = due === null ? null : yearOf(due);
  return [{ kind: "target", year, ...since, value, bound, text: targetText(target), source: document.shortTitle }];
}

/** The figures of a line; what two tasks print alike is drawn once. */
function figures(targets: readonly Target[]): YearFigure[] {
  const all = targets.flatMap((target) => [...baselineOf(target), ...promiseOf(target)]);
  return [...new Map(all.map((figure) => [`${figure.kind} ${figure.year} ${figure.text}`, figure])).values()];
}

const lineOf = (series: Series): YearSeries => ({
  label: words.seriesName(series),
  level: series.targets[0]?.scope.level ?? "county",
  figures: figures(series.targets),
});

/** Figures measured in one way by year: one line for each place, part of a place or differing document. */
export function metricYears({ targets }: Measure): YearSeries[] {
  return seriesOf(targets).map(lineOf);
}
