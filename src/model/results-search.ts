import type { DocumentEntry } from "../schemas/document.ts";
import { byCodePoint } from "./order.ts";
import type { Document } from "./records.ts";

/** The day up to which results of a document were looked for, never after the site day. */
export function lookedForUntil({ resultsLookedFor }: DocumentEntry, siteDay: string): string | null {
  if (resultsLookedFor === null) return null;
  return byCodePoint(resultsLookedFor.until, siteDay) < 0 ? resultsLookedFor.until : siteDay;
}

/**
 * The day up to which results of all documents were looked for: the earliest of theirs; `null`
 * where for one of them nobody looked, because no day would then hold for all.
 */
export function allLookedForUntil(documents: readonly Document[]): string | null {
  const days = documents.flatMap((document) => document.lookedForUntil ?? []);
  return days.length < documents.length ? null : (days.sort(byCodePoint)[0] ?? null);
}
