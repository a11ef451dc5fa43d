import { isWithin } from "../deadlines.ts";
import { groupBy } from "../order.ts";
import type { Target } from "../records.ts";
import { type Comparison, type Verdict, verdicts } from "./comparison.ts";

/** Comparisons of one verdict. */
export interface VerdictGroup {
  verdict: Verdict | null;
  comparisons: Comparison[];
}

/** Comparisons by verdict, the most telling first; those without a verdict last. */
export function byVerdict(comparisons: readonly Comparison[]): VerdictGroup[] {
  const groups = groupBy(comparisons, (comparison) => comparison.verdict);
  return [...verdicts, null].flatMap((verdict) => {
    const members = groups.get(verdict);
    return members === undefined ? [] : [{ verdict, comparisons: members }];
  });
}

/** What repeated figures are: by role, `open` without one, `elsewhere` where they bind neither the place nor one above. */
export type RepeatedKind = NonNullable<Target["role"]> | "open" | "elsewhere";

const repeatedKinds: readonly RepeatedKind[] = ["total", "average", "floor", "standard", "open", "elsewhere"];

function repeatedKind({ upper, place }: Comparison): RepeatedKind {
  return isWithin(place, upper.scope) ? (upper.role ?? "open") : "elsewhere";
}

/** Repeated figures by what they are, totals first: those are the ones of which each place has a part. */
export function byRepeatedKind(
  comparisons: readonly Comparison[],
): { kind: RepeatedKind; comparisons: Comparison[] }[] {
  const groups = groupBy(comparisons, repeatedKind);
  return repeatedKinds.flatMap((kind) => {
    const members = groups.get(kind);
    return members === undefined ? [] : [{ kind, comparisons: members }];
  });
}

/** What became of a list of upper figures. */
export interface CompareCounts {
  all: number;
  answered: number;
  dropped: number;
  repeated: number;
}

/** Counts what became of a list of upper figures. */
export function countsOf(comparisons: readonly Comparison[]): CompareCounts {
  const count = (verdict: Verdict) => comparisons.filter((comparison) => comparison.verdict === verdict).length;
  return {
    all: comparisons.length,
    answered: comparisons.filter((comparison) => comparison.lower !== null).length,
    dropped: count("dropped"),
    repeated: count("repeated"),
  };
}
