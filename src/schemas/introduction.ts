/** Charts of a document's own records that its introduction may set among its words. */
export const chartKinds = ["topics", "departments", "due", "investments", "funds"] as const;

/** A chart of a document's own records. */
export type ChartKind = (typeof chartKinds)[number];

/** How many figures one chart of chosen figures shows: one is a sentence, many are a table. */
export const figuresInChart = { least: 2, most: 6 } as const;

/** What `<Chart of="…" />` asks for. */
export interface ChartOrder {
  readonly kind: ChartKind | "figures";
  /** Full ids of the chosen figures; none for the other kinds. */
  readonly ids: readonly string[];
}

/** Reads `of`: a kind of chart, or ids of figures with spaces between; `null` where it is neither. */
export function readChartOrder(of: string): ChartOrder | null {
  if (of.includes("/")) return { kind: "figures", ids: of.split(/\s+/u).filter((id) => id !== "") };
  const kind = chartKinds.find((name) => name === of);
  return kind === undefined ? null : { kind, ids: [] };
}
