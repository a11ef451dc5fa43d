import { getEntry } from "astro:content";
import { departmentNames } from "../model/department-names.ts";
import type { Synonym } from "../model/query-units.ts";
import { ledger } from "./ledger.ts";

/** Everyday words with the official terms they stand for, then the names of offices with their other names. */
export async function synonyms(): Promise<Synonym[]> {
  const entry = await getEntry("synonyms", "synonyms");
  if (!entry) throw new Error("content/synonyms.yaml is missing");
  const { departments } = await ledger;
  return [...entry.data.entries, ...departmentNames(departments)];
}
