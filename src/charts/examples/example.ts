/**
 * One set of props for a chart component. The same list feeds the golden tests, the
 * accessibility run and the gallery page.
 */
export interface Example<Props> {
  /** Names the example in test titles and snapshot keys; also begins the ids in its markup. */
  readonly name: string;
  /** What it is an example of, in a few words. */
  readonly shows: string;
  readonly props: Props;
}
