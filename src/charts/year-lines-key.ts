import { chartStrings } from "../strings/charts.ts";
import type { YearLinesLayout } from "./year-lines.ts";

/** Swatch of each thing that may be drawn, in the order of the key. */
const swatches = { ring: "baseline", circle: "upper", square: "target", way: "way", every: "every" } as const;

/** What is drawn in a picture of years, for its key: only what occurs, and nothing where all marks are alike. */
export function yearLinesKey({ marks, lines }: YearLinesLayout): { swatch: string; text: string }[] {
  const drawn = new Set<string>([...marks.map(({ shape }) => shape), ...lines.map(({ kind }) => kind)]);
  if (drawn.size < 2) return [];
  return Object.entries(swatches).flatMap(([what, swatch]) =>
    drawn.has(what) ? [{ swatch, text: chartStrings.yearLines.kinds[what as keyof typeof swatches] }] : [],
  );
}
