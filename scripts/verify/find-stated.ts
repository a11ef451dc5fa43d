import { placesOf, type Span } from "./spans.ts";
import { squeeze } from "./squeeze.ts";
import type { Stretch } from "./stretch.ts";

/** Where a quoted run of characters stands in a stretch. */
export interface Found {
  /** Places where it stands whole. */
  readonly whole: readonly Span[];
  /** Places where it begins or ends inside a printed number: “0人” in “300人”. */
  readonly torn: readonly Span[];
}

/** Looks for a quoted run of characters, without regard to white space. */
export function findStated(stretch: Stretch, stated: string): Found {
  const numbers = stretch.numbers.filter(({ script }) => script === "arabic");
  const cuts = (at: number) => numbers.some(({ start, end }) => start < at && at < end);
  const isTorn = ({ start, end }: Span) => cuts(start) || cuts(end);
  const places = placesOf(stretch.text, squeeze(stated));
  return { whole: places.filter((place) => !isTorn(place)), torn: places.filter(isTorn) };
}
