import { figureData } from "../model/figure-search/figure-data.ts";
import type { FigureData } from "../model/figure-search/figure-record.ts";
import { ledger } from "./ledger.ts";

/** All figures in the form in which they are searched. */
export const figures: Promise<FigureData> = ledger.then(figureData);
