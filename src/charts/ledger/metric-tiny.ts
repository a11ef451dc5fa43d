import { countNumbers, type Measure } from "../../model/metric-series.ts";
import { type TinyDotsLayout, tinyDotsLayout } from "../tiny-dots.ts";

/** Dots for the line of a metric in a list; `null` where there is a single number, since one dot says nothing. */
export function metricTiny(measures: readonly Measure[]): TinyDotsLayout | null {
  if (countNumbers(measures.flatMap(({ targets }) => targets)) < 2) return null;
  const tracks = measures
    .map(({ targets }) => ({
      baselines: targets.flatMap(({ baseline }) => baseline ?? []),
      targets: targets.flatMap(({ value }) => value ?? []),
    }))
    .filter(({ baselines, targets }) => baselines.length + targets.length > 0);
  return tinyDotsLayout(tracks, measures[0]?.unit ?? null);
}
