import type { Target } from "../records.ts";
import type { Wording } from "./comparison.ts";

type Worded = Pick<Target, "bound" | "strive" | "value" | "unit">;

/** How much a bound leaves open: the larger, the firmer. */
const firmness: Record<Target["bound"], number> = {
  about: 0,
  exactly: 1,
  "at-least": 2,
  "at-most": 2,
  "more-than": 3,
  "less-than": 3,
  all: 4,
};

/** 全覆盖, 达到100% and 100%以上 say the same. */
function isWhole({ bound, value, unit }: Worded): boolean {
  if (bound === "all") return true;
  return unit === "%" && value === 100 && (bound === "exactly" || bound === "at-least");
}

const firmer = (a: number, b: number): Wording => {
  if (a === b) return "same";
  return a > b ? "stricter" : "looser";
};

/** How firmly an answer is worded beside the figure it answers; only to strive weighs most. */
export function wordingOf(upper: Worded, lower: Worded): Wording {
  if (upper.strive !== lower.strive) return lower.strive ? "looser" : "stricter";
  if (isWhole(upper) && isWhole(lower)) return "same";
  return firmer(firmness[lower.bound], firmness[upper.bound]);
}
