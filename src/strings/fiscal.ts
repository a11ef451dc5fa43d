import type { FiscalReports, FiscalTable } from "../model/records.ts";
import type { FigureParts } from "./figures.ts";
import { formatDate, formatNumber } from "./format.ts";

type Column = FiscalTable["columns"][number];
type Cell = FiscalTable["rows"][number]["cells"][string];

const noValue = "—";

/** A printed value of a table in its printed unit; changes carry their sign. */
export function cellParts({ value }: Cell, { unit, measure }: Column): FigureParts {
  if (value === null) return { before: "", number: noValue, unit: "", after: "" };
  const signed = (measure === "change" || measure === "growth") && value > 0 ? "+" : "";
  return { before: "", number: `${signed}${formatNumber(value).replace("-", "−")}`, unit: unit ?? "", after: "" };
}

type Goal = FiscalReports["goals"][number];

/** A goal's figure in its printed unit. */
export function goalParts({ value, unit }: Goal): FigureParts {
  return { before: "", number: formatNumber(value), unit, after: "" };
}

/** By when a goal is to be reached; a month or a year means its end. */
export function goalDue({ due }: Pick<Goal, "due">): string {
  return due.length === 10 ? formatDate(due) : `${formatDate(due)}底`;
}
