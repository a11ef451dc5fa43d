import type { AppointmentsEntry } from "../../src/schemas/appointments.ts";
import type { LeaderEntry, PlaceEntry } from "../../src/schemas/catalogue.ts";
import type { DocumentEntry } from "../../src/schemas/document.ts";
import type { FiscalEntry } from "../../src/schemas/fiscal.ts";
import type { ServiceFieldEntry } from "../../src/schemas/services.ts";
import type { TaskEntry } from "../../src/schemas/task.ts";
import type { Spot } from "../check/problem.ts";
import type { Entry } from "./entry.ts";

/** A document with the paragraphs of its introduction. */
export interface DocumentRecord extends Entry<DocumentEntry> {
  readonly paragraphs: readonly { readonly text: string; readonly spot: Spot }[];
}

/** Everything of a content folder that is held against the originals. */
export interface Content {
  readonly documents: readonly DocumentRecord[];
  /** Tasks of all documents; ids are `<document>/<no>`. */
  readonly tasks: readonly Entry<TaskEntry>[];
  readonly services: readonly Entry<ServiceFieldEntry>[];
  readonly fiscal: readonly Entry<FiscalEntry>[];
  readonly appointments: readonly Entry<AppointmentsEntry>[];
  readonly leaders: readonly LeaderEntry[];
  readonly places: readonly PlaceEntry[];
  /** Files that could not be read. */
  readonly unreadable: readonly Spot[];
}

/** Document and number of a task: `xiji-2025/14` → `xiji-2025` and 14. */
export function taskKey(id: string): { readonly document: string; readonly no: number } {
  const [document = "", no = ""] = id.split("/");
  return { document, no: Number(no) };
}
