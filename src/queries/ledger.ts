import { getCollection } from "astro:content";
import { buildLedger } from "../model/ledger.ts";
import type { Ledger } from "../model/records.ts";
import { siteDay } from "./site-day.ts";

const dataOf = <T>(entries: readonly { data: T }[]): T[] => entries.map((entry) => entry.data);

/** Every collection by name. */
async function collections() {
  return {
    places: dataOf(await getCollection("places")),
    departments: dataOf(await getCollection("departments")),
    topics: dataOf(await getCollection("topics")),
    leaders: dataOf(await getCollection("leaders")),
    metrics: await getCollection("metrics"),
    documents: await getCollection("documents"),
    tasks: await getCollection("tasks"),
    corrections: await getCollection("corrections"),
    services: await getCollection("services"),
    fiscal: await getCollection("fiscal"),
    appointments: await getCollection("appointments"),
    checks: await getCollection("checks"),
  };
}

async function load(): Promise<Ledger> {
  return buildLedger(await collections(), siteDay());
}

/** The whole ledger, read and linked once for all pages. */
export const ledger: Promise<Ledger> = load();
