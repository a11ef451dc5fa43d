import { appendFile, cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { contentDir } from "../../lib/paths.ts";
import { chanceOf } from "./chance.ts";
import { imagineTask } from "./imagine-task.ts";
import { type County, imagineProvince } from "./province.ts";
import { readVocabulary } from "./vocabulary.ts";

const tasksPerDocument = 60;
const documentsPerCounty = 2;
/** About as many figures as the metrics have room for: pages of a metric must stay readable. */
const measuredFigures = 10_000;
const figuresPerTask = 2.5;
const seed = 20_261_122;

/** JSON is YAML, and is written much faster. */
const lines = (records: readonly object[]): string => records.map((record) => `- ${JSON.stringify(record)}\n`).join("");

const documentOf = ({ place }: County, year: number, taskCount: number): object => ({
  title: `${place.name}${year}年民生实事任务清单`,
  shortTitle: `${place.name}${year}年民生清单`,
  place: place.id,
  kind: "projects",
  issuer: null,
  number: null,
  issued: null,
  validity: null,
  published: null,
  basis: null,
  year,
  taskCount,
  terms: { leader: null, lead: null, cooperating: null },
  resultsLookedFor: null,
  original: "imagined.txt",
  summary: "量速度用的假想文件，没有这个地方。",
});

/**
 * Writes a content folder with the real content and as many imagined tasks as are missing to the
 * wanted number. The same number gives the same files every time.
 * @param dir an empty folder
 */
export async function writeImaginedContent(dir: string, wanted: number): Promise<void> {
  await cp(contentDir, dir, { recursive: true });
  const vocabulary = await readVocabulary(contentDir);
  const missing = Math.max(0, wanted - vocabulary.tasks.length);
  const chance = chanceOf(seed);
  const documents = Math.ceil(missing / tasksPerDocument);
  const { places, counties } = imagineProvince(chance, Math.ceil(documents / documentsPerCounty));
  await appendFile(path.join(dir, "places.yaml"), `\n${lines(places)}`);
  await appendFile(path.join(dir, "leaders.yaml"), `\n${lines(counties.flatMap(({ leaders }) => leaders))}`);
  const measured = Math.min(1, measuredFigures / Math.max(1, missing * figuresPerTask));
  for (let index = 0; index < documents; index += 1) {
    const county = counties[Math.floor(index / documentsPerCounty)] as County;
    const year = 2025 + (index % documentsPerCounty);
    const id = `${county.place.id}-${year}`;
    const count = Math.min(tasksPerDocument, missing - index * tasksPerDocument);
    await mkdir(path.join(dir, "tasks", id), { recursive: true });
    const front = JSON.stringify(documentOf(county, year, count));
    await writeFile(path.join(dir, "documents", `${id}.mdx`), `---\n${front}\n---\n\n假想的清单。\n`);
    for (let no = 1; no <= count; no += 1) {
      const task = imagineTask({ chance, vocabulary, county, measured }, no);
      await writeFile(path.join(dir, "tasks", id, `${no}.yaml`), `${JSON.stringify(task)}\n`);
    }
  }
}
