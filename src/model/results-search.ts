import { byCodePoint } from "./order.ts";
import type { Document } from "./records.ts";

/** The day up to which results of one document were looked for, never after the site day. */
export function lookedForUntil(document: Document, siteDay: string): string | null {
  const until = document.resultsLookedFor?.until;
  if (until === undefined) return null;
  return byCodePoint(until, siteDay) < 0 ? until : siteDay;
}

/** The day up to which results of all documents were looked for: the earliest of theirs. */
export function allLookedForUntil(documents: readonly Document[], siteDay: string): string | null {
  const days = documents.flatMap((document) => lookedForUntil(document, siteDay) ?? []);
  return days.sort(byCodePoint)[0] ?? null;
}
