/** One line of a chart's key: a sample of the mark and what it means. */
export interface KeyEntry {
  /** Ends the class of the sample: `square`, `ring`, `circle`, `bar-1`, `step-3`, `state-past` … */
  readonly swatch: string;
  readonly text: string;
}
