import type { FiscalTable } from "../model/records.ts";
import type { FigureParts } from "./figures.ts";
import { formatNumber } from "./format.ts";

type Column = FiscalTable["columns"][number];
type Cell = FiscalTable["rows"][number]["cells"][string];

const noValue = "—";

/** A printed value of a table in its printed unit; changes carry their sign. */
export function cellParts({ value }: Cell, { unit, measure }: Column): FigureParts {
  if (value === null) return { before: "", number: noValue, unit: "", after: "" };
  const signed = (measure === "change" || measure === "growth") && value > 0 ? "+" : "";
  return { before: "", number: `${signed}${formatNumber(value).replace("-", "−")}`, unit: unit ?? "", after: "" };
}
