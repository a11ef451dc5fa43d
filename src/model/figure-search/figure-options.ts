import { verdictNames } from "../../strings/compare.ts";
import { figureKindNames } from "../../strings/figure-question.ts";
import { boundNames, figureSearch as words } from "../../strings/figure-search.ts";
import { formatDate } from "../../strings/format.ts";
import { statusNames } from "../../strings/tasks.ts";
import { verdicts } from "../compare/comparison.ts";
import { yearOf } from "../dates.ts";
import type { FilterOption } from "../filter-options.ts";
import { byCodePoint, groupBy, largestFirst } from "../order.ts";
import { statuses } from "../status.ts";
import { type FigureData, type FigurePlace, figureKinds } from "./figure-record.ts";
import { isWithinPlace } from "./places.ts";
import { unitParts } from "./units.ts";

/** Choices of the form, each met by at least one figure. */
export interface FigureOptions {
  bounds: FilterOption[];
  units: FilterOption[];
  pers: FilterOption[];
  years: FilterOption[];
  places: FilterOption[];
  departments: FilterOption[];
  roles: FilterOption[];
  statuses: FilterOption[];
  kinds: FilterOption[];
  verdicts: FilterOption[];
}

const named = <Code extends string>(names: Readonly<Record<Code, string>>, codes: readonly Code[]): FilterOption[] =>
  codes.map((code) => ({ value: code, label: names[code] }));

const codesOf = <Code extends string>(names: Readonly<Record<Code, string>>): Code[] => Object.keys(names) as Code[];

/** Values by how many figures have them. */
const byUse = (values: readonly string[]): string[] =>
  largestFirst(groupBy(values, (value) => value)).map(([value]) => value);

/** What figures are counted per, as an address and as words: 人·月, 每人每月. */
export const perOption = (per: readonly string[]): FilterOption => ({
  value: per.join("·"),
  label: per.map((one) => `每${one}`).join(""),
});

/** Choices of the form that asks for figures. */
export function figureOptions({ names, records }: FigureData): FigureOptions {
  const units = records.flatMap(({ unit }) => (unit === null ? [] : [unitParts(unit)]));
  const scopes = [...new Set(records.map(({ scope }) => scope))];
  const isAsked = (place: FigurePlace) => scopes.some((scope) => isWithinPlace(scope, place.id, names.places));
  const inCharge = new Set(
    records.flatMap(({ source }) => [...source.lead, ...source.cooperating]).map((unit) => unit.department),
  );
  const years = [...new Set(records.flatMap(({ due }) => (due === null ? [] : [String(yearOf(due))])))].sort(
    byCodePoint,
  );
  const has = <Key extends "status" | "kind" | "verdict">(key: Key) => new Set(records.map((record) => record[key]));
  return {
    bounds: named(boundNames, codesOf(boundNames)),
    units: byUse(units.map(({ base }) => base)).map((unit) => ({ value: unit, label: unit })),
    pers: byUse(units.flatMap(({ per }) => (per.length > 0 ? [per.join("·")] : []))).map((per) =>
      perOption(per.split("·")),
    ),
    years: years.map((year) => ({ value: year, label: formatDate(year) })),
    places: names.places.filter(isAsked).map(({ id, name }) => ({ value: id, label: name })),
    departments: names.departments
      .filter(({ id }) => inCharge.has(id))
      .map(({ id, names: [name = id] }) => ({ value: id, label: name })),
    roles: named(words.roles, codesOf(words.roles)),
    statuses: named(
      statusNames,
      statuses.filter((status) => has("status").has(status)),
    ),
    kinds: named(
      figureKindNames,
      figureKinds.filter((kind) => has("kind").has(kind)),
    ),
    verdicts: named(
      verdictNames,
      verdicts.filter((verdict) => has("verdict").has(verdict)),
    ),
  };
}
