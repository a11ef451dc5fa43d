import type { ResultEntry } from "../../schemas/result.ts";
import type { Target } from "../records.ts";

type Published = Omit<ResultEntry["values"][number], "target">;

/** Numbers from `low` to `high`; an open end is infinite. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a published value leaves possible: “超过80” may be anything above. */
function spanOf({ bound, valueTo }: Published, value: number): Span {
  if (bound === "at-least" || bound === "more-than") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "at-most" || bound === "less-than") return { low: Number.NEGATIVE_INFINITY, high: value };
  return { low: value, high: valueTo ?? value };
}

/** True where less is asked for, not more. “达到80” is kept by 85, unless the metric is better when lower. */
function asksForLess({ bound, metric }: Target): boolean {
  if (bound === "at-most" || bound === "less-than") return true;
  return (bound === "exactly" || bound === "about") && metric?.direction === "down";
}

/** Compares a span with what is promised: kept by all of it, by none of it, or not to be told. */
function compare(span: Span, target: Target, promised: number): boolean | null {
  const limit = asksForLess(target) ? (target.valueTo ?? promised) : promised;
  // Turned round, “at most 5” is “at least −5”.
  const { low, high } = asksForLess(target) ? { low: -span.high, high: -span.low } : span;
  const wanted = asksForLess(target) ? -limit : limit;
  const strict = target.bound === "more-than" || target.bound === "less-than";
  const enough = (number: number) => (strict ? number > wanted : number >= wanted);
  if (enough(low)) return true;
  return enough(high) ? null : false;
}

/** “约80” says neither that 80 is kept nor that it is missed by a little: no number for “about” is invented. */
function isVague(published: Published, target: Target, kept: boolean | null): boolean {
  if (published.bound === "about") return kept !== true || published.value === target.value;
  return target.bound === "about" && kept === false;
}

/**
 * Whether a published value keeps a promised figure; `null` where that cannot be told: another
 * unit, another thing, no number, or “about”.
 */
export function keeps(published: Published, target: Target): boolean | null {
  if (published.differs !== undefined) return null;
  if (published.reached !== undefined) return published.reached;
  const { value, unit } = published;
  if (value === null || target.value === null || unit !== target.unit) return null;
  const kept = compare(spanOf(published, value), target, target.value);
  return isVague(published, target, kept) ? null : kept;
}
