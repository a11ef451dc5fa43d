/** A part of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every place where a run of characters stands; none for an empty run. */
export function placesOf(text: string, run: string): Span[] {
  if (run === "") return [];
  const places: Span[] = [];
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) {
    places.push({ start: at, end: at + run.length });
  }
  return places;
}

/** True if one span lies wholly inside another. */
export const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True if a span lies wholly inside one of several. */
export const isInsideAny = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => isInside(inner, outer));
