import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "astro/zod";
import { parse } from "yaml";
import type { Contents } from "../../src/model/ledger.ts";
import { appointmentsSchema } from "../../src/schemas/appointments.ts";
import { departmentSchema, leaderSchema, metricSchema, placeSchema, topicSchema } from "../../src/schemas/catalogue.ts";
import { correctionSchema } from "../../src/schemas/correction.ts";
import { documentSchema } from "../../src/schemas/document.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { serviceFieldSchema } from "../../src/schemas/services.ts";
import { taskSchema } from "../../src/schemas/task.ts";
import { commandErrors } from "../../src/strings/find.ts";
import { listFiles } from "./files.ts";
import { ProblemError } from "./main.ts";

const frontMatter = /^---\r?\n(?<facts>[\s\S]*?)\r?\n---(?:\r?\n|$)/u;

/** Facts of a file: all of a YAML file, what stands above the text of an MDX file. */
function factsOf(file: string, text: string): unknown {
  const plain = text.replace(/^\uFEFF/u, "");
  return parse(file.endsWith(".mdx") ? (frontMatter.exec(plain)?.groups?.facts ?? "") : plain);
}

/**
 * Reads all content that a ledger is made of, as the site does, but without Astro.
 * @param dir the content folder
 * @throws ProblemError that names the folder or the first file that cannot be read (`npm run check`
 * says what is wrong)
 */
export async function readContents(dir: string): Promise<Contents> {
  const all = await listFiles(dir).catch(() => {
    throw new ProblemError(commandErrors.folderMissing(dir));
  });
  const files = all.filter((file) => /\.(?:yaml|mdx)$/u.test(file));
  const read = async <T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> => {
    try {
      return schema.parse(factsOf(file, await readFile(path.join(dir, file), "utf8")));
    } catch {
      throw new ProblemError(commandErrors.unreadable(path.join(dir, file)));
    }
  };
  const list = <T extends z.ZodType>(name: string, schema: T) => read(`${name}.yaml`, z.array(schema));
  const room = <T extends z.ZodType>(name: string, schema: T) =>
    Promise.all(
      files
        .filter((file) => file.startsWith(`${name}/`))
        .map(async (file) => ({
          id: file.slice(name.length + 1).replace(/\.\w+$/u, ""),
          data: await read(file, schema),
        })),
    );
  return {
    places: await list("places", placeSchema),
    departments: await list("departments", departmentSchema),
    topics: await list("topics", topicSchema),
    leaders: await list("leaders", leaderSchema),
    metrics: await room("metrics", metricSchema),
    documents: await room("documents", documentSchema),
    tasks: await room("tasks", taskSchema),
    corrections: await room("corrections", correctionSchema),
    services: await room("services", serviceFieldSchema),
    fiscal: await room("fiscal", fiscalSchema),
    appointments: await room("appointments", appointmentsSchema),
  };
}
