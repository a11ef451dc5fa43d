/** A piece of running text; marked where it matches. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** An excerpt is about this long, in characters. */
const length = 80;

interface Span {
  start: number;
  end: number;
}

/**
 * The part of a text in which most of the wordings stand, with the wordings marked; its beginning
 * where it has none. Text left out is replaced by “…”.
 */
export function excerptOf(text: string, wordings: readonly string[]): Piece[] {
  const spans = spansIn(text, wordings);
  if (text.length <= length * 1.25) return piecesOf(text, { start: 0, end: text.length }, spans);
  return piecesOf(text, windowOf(text, spans), spans);
}

/** True when a text has one of the wordings. */
export function hasWording(text: string, wordings: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return wordings.some((wording) => wording !== "" && plain.includes(wording));
}

/** Where the wordings stand, without overlaps: of two that overlap the one that begins first, the longer. */
function spansIn(text: string, wordings: readonly string[]): Span[] {
  const plain = text.toLowerCase();
  const all = wordings
    .filter((wording) => wording !== "")
    .flatMap((wording) => placesOf(plain, wording).map((start) => ({ start, end: start + wording.length })));
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function placesOf(text: string, wording: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) places.push(at);
  return places;
}

/** The densest window that begins with a sentence or clause, if one begins near. */
function windowOf(text: string, spans: readonly Span[]): Span {
  const covered = (start: number) =>
    spans
      .filter((span) => span.start >= start && span.end <= start + length)
      .reduce((sum, { start: from, end }) => sum + end - from, 0);
  const starts = [0, ...[...text.matchAll(/[。；，、]/gu)].map((sign) => sign.index + 1), ...spans.map((s) => s.start)];
  const best = starts.reduce((winner, start) => (covered(start) > covered(winner) ? start : winner), 0);
  const start = Math.max(0, Math.min(best, text.length - length));
  return { start, end: Math.min(text.length, start + length) };
}

function piecesOf(text: string, { start, end }: Span, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = start > 0 ? [{ text: "…", isMarked: false }] : [];
  let at = start;
  for (const span of spans.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(at, span.start), isMarked: false });
    pieces.push({ text: text.slice(span.start, span.end), isMarked: true });
    at = span.end;
  }
  pieces.push({ text: text.slice(at, end), isMarked: false });
  if (end < text.length) pieces.push({ text: "…", isMarked: false });
  return pieces.filter((piece) => piece.text !== "");
}
