import type { ServiceFieldEntry } from "../schemas/services.ts";
import { type Entry, found } from "./catalogue.ts";
import type { Document, Place, Task, Topic } from "./records.ts";
import type { Service, ServiceField } from "./service-records.ts";

/** What services refer to. */
export interface ServiceCatalogue {
  documents: ReadonlyMap<string, Document>;
  places: ReadonlyMap<string, Place>;
  topics: ReadonlyMap<string, Topic>;
  tasks: ReadonlyMap<string, Task>;
}

function linkService(entry: ServiceFieldEntry["services"][number], tasks: ReadonlyMap<string, Task>): Service {
  const service = { ...entry, tasks: entry.tasks.map((task) => found(tasks, task, `service ${entry.id}`)) };
  for (const task of service.tasks) task.services.push(service);
  return service;
}

/** Fields of basic public services in printed order, linked to the tasks that provide them. */
export function linkServices(
  entries: readonly Entry<ServiceFieldEntry>[],
  catalogue: ServiceCatalogue,
): ServiceField[] {
  return [...entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      ...data,
      id,
      document: found(catalogue.documents, data.document, `services ${id}`),
      scope: found(catalogue.places, data.scope, `services ${id}`),
      topic: found(catalogue.topics, data.topic, `services ${id}`),
      services: data.services.map((service) => linkService(service, catalogue.tasks)),
    }));
}

/** How many services of these fields some task provides. */
export function countProvided(fields: readonly ServiceField[]): number {
  return fields.flatMap((field) => field.services).filter((service) => service.tasks.length > 0).length;
}
