import { type FigureFile, unpackFigures } from "../model/figure-search/compact.ts";
import { type FigureIndex, figureIndex } from "../model/figure-search/figure-index.ts";
import { type QueryParser, queryParser } from "../model/figure-search/parse-query.ts";

/** What questions about figures need. */
export interface FigureEngine {
  index: FigureIndex;
  parse: QueryParser;
}

/** All figures, loaded when first asked for. */
export interface LazyFigures {
  load: () => Promise<FigureEngine>;
}

async function fetchFigures(): Promise<FigureEngine> {
  const response = await fetch("/search/figures.json");
  if (!response.ok) throw new Error(`figures.json: ${response.status}`);
  const data = unpackFigures((await response.json()) as FigureFile);
  return { index: figureIndex(data), parse: queryParser(data.names) };
}

/** Figures that are loaded once, on first use; after a failure the next use tries again. */
export function lazyFigures(): LazyFigures {
  let loading: Promise<FigureEngine> | null = null;
  return {
    load: () => {
      loading ??= fetchFigures().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
  };
}
