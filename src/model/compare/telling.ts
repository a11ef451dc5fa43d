import { byCodePoint, groupBy } from "../order.ts";
import type { Document } from "../records.ts";
import type { Comparison } from "./comparison.ts";
import { comparedDocuments } from "./comparisons.ts";

/** Something worth telling first: one comparison, or a document that only repeats the level above. */
export type Finding =
  | { kind: "comparison"; comparison: Comparison }
  | { kind: "repeated"; document: Document; comparisons: Comparison[] };

/** Lower is told earlier: contradictions, then lower figures, then same numbers for another thing, then other measures. */
function rank({ conflict, verdict, upper, lower }: Comparison): number | null {
  if (conflict) return 0;
  if (verdict === "below") return 1;
  if (verdict !== "other-measure") return null;
  return lower !== null && lower.value !== null && lower.value === upper.value && lower.unit === upper.unit ? 2 : 3;
}

/** How far an answer is from what was asked, as a part of it. */
function gap({ difference, upper }: Comparison): number {
  return difference === null || !upper.value ? 0 : Math.abs(difference / upper.value);
}

/** The most telling findings: contradictions, lower figures, other measures, then documents that only repeat. */
export function tellingComparisons(documents: readonly Document[], limit: number): Finding[] {
  const all = comparedDocuments(documents).flatMap(({ comparisons }) => comparisons);
  const ranked = all.flatMap((comparison) => {
    const place = rank(comparison);
    return place === null ? [] : [{ comparison, place }];
  });
  ranked.sort(
    (a, b) =>
      a.place - b.place ||
      gap(b.comparison) - gap(a.comparison) ||
      byCodePoint(a.comparison.document.id, b.comparison.document.id),
  );
  const repeated = groupBy(
    all.filter(({ verdict }) => verdict === "repeated"),
    ({ document }) => document,
  );
  const findings: Finding[] = [
    ...ranked.map(({ comparison }): Finding => ({ kind: "comparison", comparison })),
    ...[...repeated].map(([document, comparisons]): Finding => ({ kind: "repeated", document, comparisons })),
  ];
  return findings.slice(0, limit);
}
