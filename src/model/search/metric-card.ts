import { wayClauses } from "../../strings/metrics.ts";
import { distinct } from "../order.ts";
import type { Metric, Place } from "../records.ts";
import { figuresOf } from "../shared-metrics.ts";
import type { Card } from "./card.ts";
import type { IndexLexicon } from "./compile.ts";
import { normalizeText } from "./normalize.ts";

const shownPlaces = 3;
const mostFigures = 12;
const upwards = (place: Place): Place[] => [place, ...(place.parent ? upwards(place.parent) : [])];

/** What the index holds of an indicator: its name, what it counts and the figures of each place. */
export function metricCard(metric: Metric, { numberOf }: IndexLexicon): Card {
  const targets = figuresOf(metric);
  const scopes = distinct(targets.map((target) => target.scope));
  const title = normalizeText(metric.name);
  return {
    url: `/metrics/${metric.id}/`,
    title: metric.name,
    place: scopes.length > shownPlaces ? "" : scopes.map((place) => place.name).join("、"),
    lead: "",
    text: metric.definition,
    figures: wayClauses(targets).slice(0, mostFigures),
    stated: [],
    aside: "",
    people: "",
    facts: { year: "", due: "", status: "", kind: "metric" },
    facets: {
      place: distinct(scopes.flatMap(upwards)).map((place) => place.id),
      topic: [metric.topic.id],
      document: distinct(targets.map((target) => target.document.id)),
    },
    parts: {
      title,
      names: [],
      others: [],
      more: [],
      body: normalizeText([metric.definition, ...targets.map((target) => target.label)].join("\n")),
      aside: [],
      known: {
        often: scopes.flatMap((place) => numberOf(place) ?? []),
        aside: [numberOf(metric.topic)].flatMap((number) => number ?? []),
      },
    },
  };
}
