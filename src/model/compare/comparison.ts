import type { Document, Place, Target } from "../records.ts";

/** What may be said of a figure of the level above and its answer, the most telling first. */
export const verdicts = [
  "below",
  "above",
  "later",
  "undated",
  "looser",
  "other-measure",
  "dropped",
  "share",
  "equal",
  "repeated",
] as const;

/** See `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/**
 * How the printed times stand to each other. `undated`: only the level above prints one; `dated`:
 * only the answer does; `none`: there are no two dates to compare.
 */
export const timings = ["same", "earlier", "later", "undated", "dated", "none"] as const;

/** See `timings`. */
export type Timing = (typeof timings)[number];

/** How firmly the answer is worded beside the figure it answers. */
export const wordings = ["same", "looser", "stricter"] as const;

/** See `wordings`. */
export type Wording = (typeof wordings)[number];

/** Why there is no verdict, or no share of a total. */
export const reasons = ["no-role", "units", "relative", "no-number", "ranges", "bounds", "periods", "dates"] as const;

/** See `reasons`. */
export type Reason = (typeof reasons)[number];

/** A figure of the level above, and what the document that prints or answers it makes of it. */
export interface Comparison {
  /** Id of the answer, or of the upper figure where there is none. */
  id: string;
  /** The document that answers, leaves out or repeats. */
  document: Document;
  place: Place;
  upper: Target;
  lower: Target | null;
  /** `null` where nothing may be said; `reason` says why. */
  verdict: Verdict | null;
  reason: Reason | null;
  /** `null` where there is no answer. */
  timing: Timing | null;
  /** `null` where the two figures are not the same measure of the same thing. */
  wording: Wording | null;
  /** Answer minus upper figure, in their unit; `null` where that says nothing. */
  difference: number | null;
  /** Percent that the answer is of the upper level's total. */
  share: number | null;
  /** True where every place must reach the upper figure and this answer falls short of it. */
  conflict: boolean;
}
