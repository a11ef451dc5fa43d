import { z } from "astro/zod";
import { buildLedger, type Contents } from "../../src/model/ledger.ts";
import type { Ledger } from "../../src/model/records.ts";
import { appointmentsSchema } from "../../src/schemas/appointments.ts";
import { departmentSchema, leaderSchema, metricSchema, placeSchema, topicSchema } from "../../src/schemas/catalogue.ts";
import { checksSchema } from "../../src/schemas/checks.ts";
import { correctionSchema } from "../../src/schemas/correction.ts";
import { documentSchema } from "../../src/schemas/document.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { resultSchema } from "../../src/schemas/result.ts";
import { serviceFieldSchema } from "../../src/schemas/services.ts";
import { taskSchema } from "../../src/schemas/task.ts";
import type { ContentFile } from "../check/content-file.ts";
import type { RoomName } from "../check/rooms.ts";

/**
 * Links content files that have been checked.
 * @throws where a file does not meet its schema; the content check comes first
 */
export function readLedger(files: readonly ContentFile[], siteDay: string): Ledger {
  return buildLedger(contentsOf(files), siteDay);
}

function contentsOf(files: readonly ContentFile[]): Contents {
  const list = <T extends z.ZodType>(room: RoomName, schema: T): z.infer<T>[] => {
    const file = files.find((one) => one.room === room);
    return z.array(schema).parse(file?.root?.value ?? []);
  };
  const folder = <T extends z.ZodType>(room: RoomName, schema: T) =>
    files
      .filter((file) => file.room === room)
      .map(({ id, root }) => ({ id: id ?? "", data: schema.parse(root?.value) }));
  return {
    places: list("places", placeSchema),
    departments: list("departments", departmentSchema),
    topics: list("topics", topicSchema),
    leaders: list("leaders", leaderSchema),
    metrics: folder("metrics", metricSchema),
    documents: folder("documents", documentSchema),
    tasks: folder("tasks", taskSchema),
    corrections: folder("corrections", correctionSchema),
    results: folder("results", resultSchema),
    services: folder("services", serviceFieldSchema),
    fiscal: folder("fiscal", fiscalSchema),
    appointments: folder("appointments", appointmentsSchema),
    checks: folder("checks", checksSchema),
  };
}
