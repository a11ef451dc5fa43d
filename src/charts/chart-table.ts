/** A column of the data table under a chart. */
export interface ChartColumn {
  readonly label: string;
  /** Numbers stand on the right, so that their digits line up. */
  readonly numeric?: boolean | undefined;
}

/** The numbers of a chart as a table; the first cell of each row is its heading. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What every chart must come with: no chart without a title, a sentence and a table. */
export interface ChartFrameProps {
  /** Unique on the page; every other id in the chart begins with it. */
  readonly id: string;
  /** States the finding. */
  readonly title: string;
  /** One sentence with the finding in words and figures. */
  readonly summary: string;
  readonly table: ChartTable;
  /** Level of the title in the page's outline; a plain paragraph when left out. */
  readonly heading?: 2 | 3 | 4 | undefined;
}
