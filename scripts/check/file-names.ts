import { isRealDate } from "../../src/schemas/primitives.ts";
import { nearestDate, nearestSlug } from "./nearest-value.ts";
import type { NameKind } from "./rooms.ts";

const forms: Readonly<Record<NameKind, (name: string) => boolean>> = {
  slug: (name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name),
  number: (name) => /^[1-9]\d{0,3}$/u.test(name),
  "day-slug": (name) => /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/u.test(name) && isRealDate(name.slice(0, 10)),
  "number-day": (name) => /^(?:[1-9]\d{0,3}|goals)-\d{4}-\d{2}-\d{2}$/u.test(name) && isRealDate(name.slice(-10)),
};

/** True for a name of the right form. */
export const isRightName = (kind: NameKind, name: string): boolean => forms[kind](name);

const repairs: Readonly<Record<NameKind, (name: string) => string | null>> = {
  slug: nearestSlug,
  number: (name) => /[1-9]\d*/u.exec(name.normalize("NFKC").replace(/\D+0*|^0+/u, ""))?.[0] ?? null,
  "day-slug": (name) => {
    const match = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)(.*)$/u.exec(name.normalize("NFKC"));
    if (!match) return null;
    const day = nearestDate(match.slice(1, 4).join("-"));
    return day === null ? null : `${day}-${nearestSlug(match[4] ?? "") ?? "gengzheng"}`;
  },
  "number-day": (name) => {
    const match = /^(goals|0*\d+)\D+(\d{4})\D?(\d{1,2})\D?(\d{1,2})$/u.exec(name.normalize("NFKC").toLowerCase());
    const day = match && nearestDate(match.slice(2, 5).join("-"));
    return day ? `${match[1]?.replace(/^0+/u, "")}-${day}` : null;
  },
};

/** The right name nearest to a wrong one, or null where none can be guessed. */
export function nearestName(kind: NameKind, name: string): string | null {
  const repaired = repairs[kind](name);
  return repaired !== null && isRightName(kind, repaired) ? repaired : null;
}
