import type { DepartmentEntry, LeaderEntry, MetricEntry, PlaceEntry, TopicEntry } from "../schemas/catalogue.ts";
import { byCodePoint } from "./order.ts";
import type { Department, Leader, Metric, Place, Topic, Unit } from "./records.ts";

/** An entry with the id its file gave it. */
export interface Entry<T> {
  id: string;
  data: T;
}

/** Finds a record or says which file names something that does not exist. */
export function found<T>(index: ReadonlyMap<string, T>, key: string, wanted: string): T {
  const record = index.get(key);
  if (record === undefined) throw new Error(`${wanted}: unknown “${key}” (run the content check)`);
  return record;
}

const shortNames = /^(.{2,}?)(?:回族自治区|县|区|市)$/u;

/** Places linked to parents and children, by division code. */
export function linkPlaces(entries: readonly PlaceEntry[]): Map<string, Place> {
  const sorted = [...entries].sort((a, b) => byCodePoint(a.code, b.code));
  const places = new Map<string, Place>();
  for (const entry of sorted) {
    const shortName = shortNames.exec(entry.name)?.[1] ?? entry.name;
    places.set(entry.id, {
      ...entry,
      shortName,
      parent: null,
      children: [],
      documents: [],
      tasks: [],
      targets: [],
      deadlines: [],
    });
  }
  for (const entry of sorted) {
    if (entry.parent === null) continue;
    const place = found(places, entry.id, "place");
    place.parent = found(places, entry.parent, `place ${entry.id}`);
    place.parent.children.push(place);
  }
  return places;
}

/** Departments by id. */
export function linkDepartments(entries: readonly DepartmentEntry[]): Map<string, Department> {
  return new Map(entries.map((entry) => [entry.id, { ...entry, lead: [], cooperating: [] }]));
}

/** Every printed name of a unit with the department it belongs to. */
export function unitsByName(departments: Iterable<Department>): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const department of departments) {
    for (const printed of department.aliases) units.set(printed, { printed, department });
  }
  return units;
}

/** Topics by id, in the order their file gives them. */
export function linkTopics(entries: readonly TopicEntry[]): Map<string, Topic> {
  const sorted = [...entries].sort((a, b) => a.order - b.order);
  return new Map(sorted.map((entry) => [entry.id, { ...entry, tasks: [] }]));
}

/** Metrics by id, with their topics and the metrics they must not be compared with. */
export function linkMetrics(
  entries: readonly Entry<MetricEntry>[],
  topics: ReadonlyMap<string, Topic>,
): Map<string, Metric> {
  const metrics = new Map<string, Metric>();
  for (const { id, data } of [...entries].sort((a, b) => byCodePoint(a.id, b.id))) {
    const topic = found(topics, data.topic, `metric ${id}`);
    metrics.set(id, { ...data, id, topic, targets: [], notComparableWith: [] });
  }
  for (const { id, data } of entries) {
    const metric = found(metrics, id, "metric");
    for (const { metric: other, why } of data.notComparableWith) {
      metric.notComparableWith.push({ metric: found(metrics, other, `metric ${id}`), why });
    }
  }
  return metrics;
}

/** Key of a leader: the same name in two places is two people. */
export const leaderKey = (place: string, name: string): string => `${place} ${name}`;

/** Leaders by place and name. */
export function linkLeaders(entries: readonly LeaderEntry[], places: ReadonlyMap<string, Place>): Map<string, Leader> {
  return new Map(
    entries.map((entry) => [
      leaderKey(entry.place, entry.name),
      { ...entry, place: found(places, entry.place, `leader ${entry.id}`), tasks: [] },
    ]),
  );
}

/** Every place below one: its children by division code, each followed by its own. */
export function placesBelow(place: Place): Place[] {
  return place.children.flatMap((child) => [child, ...placesBelow(child)]);
}
