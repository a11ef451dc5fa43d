import { extent } from "d3-array";
import { round } from "./percent.ts";

/** Tint of a value: 0 is no tint, 1 the palest, 5 the strongest; `missing` is unknown. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | "missing";

/** One line of the key: the smallest and largest value that has this tint. */
export interface StepRange {
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly from: number;
  readonly to: number;
}

const tints = [1, 2, 3, 4, 5] as const;

/**
 * Makes a function from value to tint. Steps are even along the square root, because counts
 * are skewed: one large place must not make all the others look alike.
 */
export function stepScale(values: readonly (number | null)[]): (value: number | null) => Step {
  const positive = values.filter((value) => value !== null && value > 0) as number[];
  const [low = 0, high = 0] = extent(positive.map(Math.sqrt));
  return (value) => {
    if (value === null) return "missing";
    if (value <= 0) return 0;
    if (high === low) return 3;
    const share = (Math.sqrt(value) - low) / (high - low);
    return tints[Math.round(round(share) * 4)] ?? 5;
  };
}

/** The tints that occur, each with the range of values it stands for. */
export function stepRanges(values: readonly (number | null)[]): StepRange[] {
  const toStep = stepScale(values);
  return tints.flatMap((step) => {
    const members = values.filter((value) => value !== null && toStep(value) === step) as number[];
    const [from, to] = extent(members);
    return from === undefined || to === undefined ? [] : [{ step, from, to }];
  });
}
