import { lastDayOf } from "./dates.ts";
import { byCodePoint } from "./order.ts";
import type { Place, Target } from "./records.ts";

/** The nearest place above that has figures of its own in any document. */
function nearestWithFigures(place: Place): Place | null {
  const { parent } = place;
  if (parent === null) return null;
  return parent.targets.length > 0 ? parent : nearestWithFigures(parent);
}

/** The last day on which a figure is kept; before all others where it prints none. */
const lastDay = ({ due }: Target): string => (due === null ? "" : lastDayOf(due));

/** Figures of the level above, the latest deadlines first: what a place without papers is asked for. */
export function upperFiguresFor(place: Place): Target[] {
  const above = nearestWithFigures(place);
  if (above === null) return [];
  return above.targets
    .filter((target) => target.kind !== "context" && target.value !== null)
    .sort((a, b) => byCodePoint(lastDay(b), lastDay(a)) || byCodePoint(a.id, b.id));
}
