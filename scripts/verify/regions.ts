import type { Content, DocumentRecord } from "./content.ts";
import { taskKey } from "./content.ts";
import type { Original } from "./originals.ts";
import { squeeze } from "./squeeze.ts";

/** First and last line of a document in its original. */
export type Region = readonly [number, number];

/**
 * Where a document stands in its original. Several documents may share one file (a gazette): each
 * begins at the line of its printed number, or else behind the last known line of the document
 * before it, and ends where the next begins.
 */
export function regionOf(document: DocumentRecord, original: Original, content: Content): Region {
  const others = content.documents.filter(
    ({ id, data }) => id !== document.id && data.original === document.data.original,
  );
  const own = knownLines(document, content);
  if (others.length === 0 || own.length === 0) return [1, original.lines.length];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const known = others.map((other) => ({ other, lines: knownLines(other, content) }));
  const before = Math.max(0, ...known.flatMap(({ lines }) => lines.filter((line) => line < first)));
  const next = known
    .filter(({ lines }) => lines.some((line) => line > last))
    .toSorted((a, b) => Math.min(...a.lines) - Math.min(...b.lines))[0];
  const start = numberLine(document, original, [before + 1, first]) ?? before + 1;
  const end = next && [last + 1, Math.min(...next.lines)];
  if (end === undefined) return [start, original.lines.length];
  const [from = last, to = last] = end;
  const nextStart = next === undefined ? null : numberLine(next.other, original, [from, to]);
  return [start, (nextStart ?? to) - 1];
}

/** Lines that a document's records name. */
function knownLines(document: DocumentRecord, content: Content): number[] {
  const tasks = content.tasks.filter(({ id }) => taskKey(id).document === document.id);
  const fiscal = content.fiscal.filter(({ id }) => id === document.id);
  const appointments = content.appointments.filter(({ id }) => id === document.id);
  return [
    ...tasks.flatMap(({ data }) => data.source.lines),
    ...fiscal.flatMap(({ data }) => data.tables.flatMap(({ rows }) => rows.map(({ line }) => line))),
    ...appointments.flatMap(({ data }) =>
      data.notices.flatMap((notice) => notice.appointments.map(({ line }) => line)),
    ),
  ];
}

/** The line that holds nothing but the document's number. */
function numberLine({ data }: DocumentRecord, original: Original, [from, to]: Region): number | null {
  if (data.number === null) return null;
  const number = squeeze(data.number);
  for (let line = to; line >= from; line -= 1) {
    if (squeeze(original.lines[line - 1] ?? "") === number) return line;
  }
  return null;
}
