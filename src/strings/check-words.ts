/**
 * How one kind of problem is put into words. `{name}` is filled in by the check.
 * `found` says what stands there, `expected` what should stand there instead.
 */
export interface ProblemWords {
  readonly found: string;
  readonly expected: string;
}
