/** Rounds to two decimals and never returns −0, so that the same data prints the same file. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** A position or length along the plot as an SVG attribute: `43.5` → `"43.5%"`. */
export function percent(value: number): string {
  return `${round(value)}%`;
}

/** A length in the chart's own letter size as an SVG attribute: `1.25` → `"1.25em"`. */
export function em(value: number): string {
  return `${round(value)}em`;
}
