import type { FigurePlace } from "./figure-record.ts";

/** True where a place is another one or lies in it. */
export function isWithinPlace(place: string, above: string, places: readonly FigurePlace[]): boolean {
  for (let id: string | null = place; id !== null; ) {
    if (id === above) return true;
    id = places.find((one) => one.id === id)?.parent ?? null;
  }
  return false;
}
