import { chartStrings } from "../strings/charts.ts";
import type { BarRow } from "./bars.ts";

/** A unit that shares tasks with the unit of the page. */
export interface Partner {
  readonly label: string;
  readonly href?: string | undefined;
  /** Tasks that the page's unit leads and the partner joins. */
  readonly led: number;
  /** Tasks that the partner leads and the page's unit joins. */
  readonly joined: number;
}

/** Partners as bars, those with most shared tasks first; ties keep the caller's order. */
export function worksWithRows(partners: readonly Partner[]): BarRow[] {
  return partners
    .map((partner) => ({
      label: partner.label,
      ...(partner.href === undefined ? {} : { href: partner.href }),
      value: partner.led + partner.joined,
      text: chartStrings.tasks(partner.led + partner.joined),
      parts: [partner.led, partner.joined] as const,
    }))
    .toSorted((a, b) => b.value - a.value);
}
