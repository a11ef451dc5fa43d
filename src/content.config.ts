import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { appointmentsSchema } from "./schemas/appointments.ts";
import { departmentSchema, leaderSchema, metricSchema, placeSchema, topicSchema } from "./schemas/catalogue.ts";
import { checksSchema } from "./schemas/checks.ts";
import { correctionSchema } from "./schemas/correction.ts";
import { documentSchema } from "./schemas/document.ts";
import { fiscalSchema } from "./schemas/fiscal.ts";
import { serviceFieldSchema } from "./schemas/services.ts";
import { siteSchema } from "./schemas/site.ts";
import { synonymsSchema } from "./schemas/synonyms.ts";
import { taskSchema } from "./schemas/task.ts";

/** Ids are file paths as written; the default would lower-case and reshape them. */
const byPath = { generateId: ({ entry }: { entry: string }) => entry.replace(/\.\w+$/u, "") };

export const collections = {
  site: defineCollection({ loader: glob({ base: "content", pattern: "site.yaml", ...byPath }), schema: siteSchema }),
  places: defineCollection({ loader: file("content/places.yaml"), schema: placeSchema }),
  departments: defineCollection({ loader: file("content/departments.yaml"), schema: departmentSchema }),
  topics: defineCollection({ loader: file("content/topics.yaml"), schema: topicSchema }),
  leaders: defineCollection({ loader: file("content/leaders.yaml"), schema: leaderSchema }),
  metrics: defineCollection({
    loader: glob({ base: "content/metrics", pattern: "*.yaml", ...byPath }),
    schema: metricSchema,
  }),
  documents: defineCollection({
    loader: glob({ base: "content/documents", pattern: "*.mdx", ...byPath }),
    schema: documentSchema,
  }),
  tasks: defineCollection({
    loader: glob({ base: "content/tasks", pattern: "*/*.yaml", ...byPath }),
    schema: taskSchema,
  }),
  services: defineCollection({
    loader: glob({ base: "content/services", pattern: "*.yaml", ...byPath }),
    schema: serviceFieldSchema,
  }),
  fiscal: defineCollection({
    loader: glob({ base: "content/fiscal", pattern: "*.yaml", ...byPath }),
    schema: fiscalSchema,
  }),
  appointments: defineCollection({
    loader: glob({ base: "content/appointments", pattern: "*.yaml", ...byPath }),
    schema: appointmentsSchema,
  }),
  checks: defineCollection({
    loader: glob({ base: "content/checks", pattern: "*.yaml", ...byPath }),
    schema: checksSchema,
  }),
  synonyms: defineCollection({
    loader: glob({ base: "content", pattern: "synonyms.yaml", ...byPath }),
    schema: synonymsSchema,
  }),
  corrections: defineCollection({
    loader: glob({ base: "content/corrections", pattern: "*.yaml", ...byPath }),
    schema: correctionSchema,
  }),
};
