import { chartStrings } from "../strings/charts.ts";
import { formatNumber } from "../strings/format.ts";
import { type Step, type StepRange, stepRanges, stepScale } from "./steps.ts";

/** A row or column heading. */
export interface MatrixHeading {
  readonly label: string;
  readonly href?: string | undefined;
}

/** Counts by two questions, such as department and topic. */
export interface MatrixInput {
  readonly rows: readonly MatrixHeading[];
  readonly columns: readonly MatrixHeading[];
  /** `values[row][column]`; `null` when not known. */
  readonly values: readonly (readonly (number | null)[])[];
  /** `links[row][column]`: where the count leads. */
  readonly links?: readonly (readonly (string | null)[])[] | undefined;
}

/** One cell ready to be drawn. */
export interface MatrixCell {
  readonly key: string;
  readonly column: string;
  /** The value as readers see it. */
  readonly text: string;
  readonly href: string | null;
  readonly step: Step;
  /** Whether there is nothing to draw: the value is 0 or not known. */
  readonly isEmpty: boolean;
}

/** Everything the picture needs. */
export interface MatrixLayout {
  /** `sized`: squares grow with the value; `filled`: numbers are too long for small squares. */
  readonly marks: "sized" | "filled";
  readonly columns: readonly MatrixHeading[];
  readonly rows: readonly { readonly heading: MatrixHeading; readonly cells: readonly MatrixCell[] }[];
  readonly ranges: readonly StepRange[];
}

/** Counts as tinted squares; rows shorter than the headings are filled with unknown. */
export function matrixLayout(input: MatrixInput): MatrixLayout {
  const all = input.values.flat();
  const toStep = stepScale(all);
  return {
    marks: all.some((value) => value !== null && String(value).length > 3) ? "filled" : "sized",
    columns: input.columns,
    ranges: stepRanges(all),
    rows: input.rows.map((heading, row) => ({
      heading,
      cells: input.columns.map((column, index) => {
        const value = input.values[row]?.[index] ?? null;
        return {
          key: `r${row}c${index}`,
          column: column.label,
          text: value === null ? chartStrings.unknown : formatNumber(value).replace("-", "−"),
          href: input.links?.[row]?.[index] ?? null,
          step: toStep(value),
          isEmpty: value === null || value === 0,
        };
      }),
    })),
  };
}

/** A count with its two headings. */
export interface MatrixEntry {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/** Counts above zero, largest first; ties in the order of rows, then columns. */
export function largestCells(input: MatrixInput): MatrixEntry[] {
  return input.rows
    .flatMap((row, r) =>
      input.columns.map((column, c) => ({
        row: row.label,
        column: column.label,
        value: input.values[r]?.[c] ?? 0,
      })),
    )
    .filter((entry) => entry.value > 0)
    .toSorted((a, b) => b.value - a.value);
}
