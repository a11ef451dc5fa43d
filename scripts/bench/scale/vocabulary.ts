import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { distinct } from "../../../src/model/order.ts";
import type { TaskEntry } from "../../../src/schemas/task.ts";
import { readContent } from "../../verify/read-content.ts";

/** What imagined tasks are put together from. */
export interface Vocabulary {
  /** The real tasks: an imagined one takes its offices, topics and kinds of figures from one of them. */
  readonly tasks: readonly TaskEntry[];
  /** What real tasks begin with: 提升, 加强 … */
  readonly verbs: readonly string[];
  /** Parts of real summaries between two marks. */
  readonly clauses: readonly string[];
  /** Official terms of the lexicon, without those of one place. */
  readonly terms: readonly string[];
}

const clauseLength = { least: 5, most: 28 };

/** Parts of a summary that name no real place and do not say what the paper leaves out. */
function clausesOf(summary: string, places: readonly string[]): string[] {
  return summary
    .split(/[，；。：]/u)
    .filter(({ length }) => length >= clauseLength.least && length <= clauseLength.most)
    .filter((clause) => !clause.startsWith("没有写") && !places.some((place) => clause.includes(place)));
}

async function lexiconTerms(contentDir: string): Promise<string[]> {
  const file = await readFile(path.join(contentDir, "synonyms.yaml"), "utf8");
  const { entries } = parse(file) as { entries: readonly { means: readonly string[] }[] };
  return distinct(entries.flatMap(({ means }) => means)).filter(({ length }) => length <= 10);
}

/** Takes the vocabulary from the content that editors wrote. */
export async function readVocabulary(contentDir: string): Promise<Vocabulary> {
  const { tasks, places } = await readContent(contentDir, "content");
  const names = ["自治区", ...places.map(({ name }) => name.slice(0, 2))];
  const terms = await lexiconTerms(contentDir);
  const data = tasks.map((task) => task.data);
  return {
    tasks: data,
    verbs: distinct(data.map(({ title }) => title.slice(0, 2))),
    clauses: distinct(data.flatMap(({ summary }) => clausesOf(summary, names))),
    terms: terms.filter((term) => !names.some((name) => term.includes(name))),
  };
}
