import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { ChartFrameProps } from "../../charts/chart-table.ts";
import { barsExamples } from "../../charts/examples/bars.ts";
import { dotPlotExamples } from "../../charts/examples/dot-plot.ts";
import type { Example } from "../../charts/examples/example.ts";
import { matrixExamples } from "../../charts/examples/matrix.ts";
import { targetRangeExamples } from "../../charts/examples/target-range.ts";
import { tileMapExamples } from "../../charts/examples/tile-map.ts";
import { timelineExamples } from "../../charts/examples/timeline.ts";
import { worksWithExamples } from "../../charts/examples/works-with.ts";
import { yearLinesExamples } from "../../charts/examples/year-lines.ts";
import Bars from "./Bars.astro";
import DotPlot from "./DotPlot.astro";
import Matrix from "./Matrix.astro";
import TargetRange from "./TargetRange.astro";
import TileMap from "./TileMap.astro";
import Timeline from "./Timeline.astro";
import WorksWith from "./WorksWith.astro";
import YearLines from "./YearLines.astro";

/** A chart with everything it is tried with. */
export interface ChartExamples {
  /** Name of the component. */
  readonly chart: string;
  readonly component: AstroComponentFactory;
  readonly examples: readonly Example<ChartFrameProps>[];
}

/** Every chart there is: the gallery shows this list, the tests of the components and of accessibility run it. */
export const chartExamples: readonly ChartExamples[] = [
  { chart: "Bars", component: Bars, examples: barsExamples },
  { chart: "WorksWith", component: WorksWith, examples: worksWithExamples },
  { chart: "TargetRange", component: TargetRange, examples: targetRangeExamples },
  { chart: "DotPlot", component: DotPlot, examples: dotPlotExamples },
  { chart: "YearLines", component: YearLines, examples: yearLinesExamples },
  { chart: "Timeline", component: Timeline, examples: timelineExamples },
  { chart: "Matrix", component: Matrix, examples: matrixExamples },
  { chart: "TileMap", component: TileMap, examples: tileMapExamples },
];
