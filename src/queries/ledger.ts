import { getCollection } from "astro:content";
import { buildLedger } from "../model/ledger.ts";
import type { Ledger } from "../model/records.ts";
import { siteDay } from "./site-day.ts";

const dataOf = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);

async function load(): Promise<Ledger> {
  const [places, departments, topics, leaders, metrics, documents, tasks, corrections] = await Promise.all([
    getCollection("places"),
    getCollection("departments"),
    getCollection("topics"),
    getCollection("leaders"),
    getCollection("metrics"),
    getCollection("documents"),
    getCollection("tasks"),
    getCollection("corrections"),
  ]);
  const contents = {
    places: dataOf(places),
    departments: dataOf(departments),
    topics: dataOf(topics),
    leaders: dataOf(leaders),
  };
  return buildLedger({ ...contents, metrics, documents, tasks, corrections }, siteDay());
}

/** The whole ledger, read and linked once for all pages. */
export const ledger: Promise<Ledger> = load();
