import { z } from "astro/zod";
import { appointmentsSchema } from "../../src/schemas/appointments.ts";
import { departmentSchema, leaderSchema, metricSchema, placeSchema, topicSchema } from "../../src/schemas/catalogue.ts";
import { checksSchema } from "../../src/schemas/checks.ts";
import { correctionSchema } from "../../src/schemas/correction.ts";
import { documentSchema } from "../../src/schemas/document.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { serviceFieldSchema } from "../../src/schemas/services.ts";
import { siteSchema } from "../../src/schemas/site.ts";
import { synonymsSchema } from "../../src/schemas/synonyms.ts";
import { taskSchema } from "../../src/schemas/task.ts";

/** How one part of a path is written. */
export type NameKind = "slug" | "number" | "day-slug";

/** One kind of content and where its files live; the counterpart of `src/content.config.ts`. */
export interface Room {
  readonly name: string;
  /** What a file must hold. */
  readonly schema: z.ZodType;
  /** `mdx`: the schema describes the front matter. */
  readonly format: "yaml" | "mdx";
  /** Parts of the path below the room's folder; none for a single file beside the folders. */
  readonly parts: readonly NameKind[];
  /** How a path looks, for people. */
  readonly pattern: string;
}

const file = (name: string, schema: z.ZodType): Room => ({
  name,
  schema,
  format: "yaml",
  parts: [],
  pattern: `${name}.yaml`,
});

/** Every room of the content folder. */
export const rooms = [
  file("site", siteSchema),
  file("places", z.array(placeSchema)),
  file("departments", z.array(departmentSchema)),
  file("topics", z.array(topicSchema)),
  file("leaders", z.array(leaderSchema)),
  file("synonyms", synonymsSchema),
  { name: "metrics", schema: metricSchema, format: "yaml", parts: ["slug"], pattern: "metrics/指标编号.yaml" },
  { name: "documents", schema: documentSchema, format: "mdx", parts: ["slug"], pattern: "documents/文件编号.mdx" },
  {
    name: "tasks",
    schema: taskSchema,
    format: "yaml",
    parts: ["slug", "number"],
    pattern: "tasks/文件编号/任务序号.yaml",
  },
  { name: "services", schema: serviceFieldSchema, format: "yaml", parts: ["slug"], pattern: "services/领域编号.yaml" },
  { name: "fiscal", schema: fiscalSchema, format: "yaml", parts: ["slug"], pattern: "fiscal/文件编号.yaml" },
  {
    name: "appointments",
    schema: appointmentsSchema,
    format: "yaml",
    parts: ["slug"],
    pattern: "appointments/文件编号.yaml",
  },
  { name: "checks", schema: checksSchema, format: "yaml", parts: ["slug"], pattern: "checks/文件编号.yaml" },
  {
    name: "corrections",
    schema: correctionSchema,
    format: "yaml",
    parts: ["day-slug"],
    pattern: "corrections/日期-编号.yaml",
  },
] as const satisfies readonly Room[];

/** Name of a room. */
export type RoomName = (typeof rooms)[number]["name"];

/** Rooms that are a single file. */
export const fileRooms: readonly Room[] = rooms.filter(({ parts }) => parts.length === 0);

/** Rooms that are a folder. */
export const folderRooms: readonly Room[] = rooms.filter(({ parts }) => parts.length > 0);
