/** Rows of a chart that are shown at once, and those that are opened on request. */
export interface FoldedRows<Row> {
  readonly shown: readonly Row[];
  readonly folded: readonly Row[];
}

/** Up to this many rows all stand open: nobody should open a fold for a handful. */
const most = 30;
/** How many stand open where there are more. */
const open = 20;

/** The first rows of a long chart and the rest; the order is the caller's. */
export function foldRows<Row>(rows: readonly Row[]): FoldedRows<Row> {
  return rows.length <= most ? { shown: rows, folded: [] } : { shown: rows.slice(0, open), folded: rows.slice(open) };
}
