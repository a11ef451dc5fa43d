import type { Target } from "../records.ts";
import type { Comparison, Timing, Verdict, Wording } from "./comparison.ts";
import { fallsShort, measure } from "./measure.ts";
import { shareOf } from "./share.ts";
import { timingOf } from "./timing.ts";
import { wordingOf } from "./wording.ts";

/** What is said of a pair. */
type Judgement = Pick<Comparison, "verdict" | "reason" | "wording" | "difference" | "share" | "conflict">;

const nothing: Judgement = {
  verdict: null,
  reason: null,
  wording: null,
  difference: null,
  share: null,
  conflict: false,
};

/** What is left to say where the numbers are the same. */
function verdictOfEqual(timing: Timing, wording: Wording): Verdict {
  if (timing === "later" || timing === "undated") return timing;
  return wording === "looser" ? "looser" : "equal";
}

/** A figure that every place must reach, or be paid. */
const bindsEach = ({ role }: Target): boolean => role === "floor" || role === "standard";

/** What the upper figure is decides what may be said; what is another thing is never compared. */
function judge(upper: Target, lower: Target, timing: Timing): Judgement {
  if (lower.differs !== undefined) return { ...nothing, verdict: "other-measure" };
  if (upper.role === undefined) return { ...nothing, reason: "no-role", wording: wordingOf(upper, lower) };
  if (upper.role === "total") return { ...nothing, verdict: "share", ...shareOf(upper, lower, timing) };
  const measured = measure(upper, lower);
  if ("reason" in measured) return { ...nothing, reason: measured.reason };
  const { sign, difference } = measured;
  const wording = wordingOf(upper, lower);
  if (sign === 0) return { ...nothing, verdict: verdictOfEqual(timing, wording), wording, difference };
  const conflict = bindsEach(upper) && fallsShort(upper, sign);
  return { ...nothing, verdict: sign < 0 ? "below" : "above", wording, difference, conflict };
}

/** Compares a figure with the figure of the level above that it answers. */
export function comparePair(upper: Target, lower: Target): Comparison {
  const { id, document } = lower;
  const timing = timingOf(upper, lower);
  return { id, document, place: document.place, upper, lower, timing, ...judge(upper, lower, timing) };
}
