import type { Document, Target } from "../records.ts";

/** A figure and an earlier document's figure that asks for the same. */
export interface Carried {
  target: Target;
  earlier: Target;
}

/** How many figures a document wants to reach, and how many of them without saying where it starts. */
export interface Baselines {
  document: Document;
  promised: number;
  without: number;
}

/** Figures to be reached that are no further than where they start. */
export function flatTargets(targets: readonly Target[]): Target[] {
  return targets.filter(
    ({ kind, value, valueTo, baseline }) =>
      kind !== "context" && baseline !== undefined && value === baseline && valueTo === undefined,
  );
}

/** True where two figures of one metric, measured alike, bind the same part of a place with the same number. */
function asksTheSame(a: Target, b: Target): boolean {
  return (
    a.scope === b.scope &&
    a.scopeNote === b.scopeNote &&
    a.value !== null &&
    a.value === b.value &&
    a.valueTo === b.valueTo &&
    a.unit === b.unit &&
    a.measuredAs === b.measuredAs &&
    a.relativeTo === b.relativeTo
  );
}

/** The figure of the newest document of an earlier year that asks for the same; `null` where there is none. */
export function earlierTarget(target: Target): Target | null {
  if (target.kind === "context" || target.metric === null) return null;
  const candidates = target.metric.targets.filter(
    (other) => other.kind !== "context" && other.document.year < target.document.year && asksTheSame(target, other),
  );
  return candidates.toSorted((a, b) => b.document.year - a.document.year)[0] ?? null;
}

/** Figures that ask for what a document of an earlier year asked for. */
export function carriedTargets(targets: readonly Target[]): Carried[] {
  return targets.flatMap((target) => {
    const earlier = earlierTarget(target);
    return earlier === null ? [] : [{ target, earlier }];
  });
}

/** Of each document with figures to be reached: how many there are, and how many print no starting point. */
export function baselinesOf(documents: readonly Document[]): Baselines[] {
  return documents
    .map((document) => {
      const figures = [...document.targets, ...document.tasks.flatMap((task) => task.targets)];
      const promised = figures.filter((target) => target.kind === "target");
      const without = promised.filter((target) => target.baseline === undefined);
      return { document, promised: promised.length, without: without.length };
    })
    .filter(({ promised }) => promised > 0);
}
