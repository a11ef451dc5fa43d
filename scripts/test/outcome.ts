/** What a step of the test run found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown only when something failed. */
  readonly output: string;
}

/** One line of the test run. */
export interface TestStep {
  /** A short word, printed in a column. */
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}
