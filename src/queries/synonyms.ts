import { getEntry } from "astro:content";
import type { Synonym } from "../model/query-units.ts";

/** Everyday words and the official terms they stand for, in the order of the file. */
export async function synonyms(): Promise<Synonym[]> {
  const entry = await getEntry("synonyms", "synonyms");
  if (!entry) throw new Error("content/synonyms.yaml is missing");
  return entry.data.entries;
}
