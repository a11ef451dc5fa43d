import type { ServiceEntry, ServiceFieldEntry } from "../schemas/services.ts";
import type { Document, Place, Task, Topic } from "./records.ts";

/** One basic public service and the tasks that provide it. */
export interface Service extends Omit<ServiceEntry, "tasks"> {
  tasks: Task[];
}

/** A field of basic public services as a document lists it. */
export interface ServiceField extends Omit<ServiceFieldEntry, "document" | "scope" | "topic" | "services"> {
  id: string;
  document: Document;
  scope: Place;
  topic: Topic;
  services: Service[];
}
