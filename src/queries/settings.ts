import { getEntry } from "astro:content";
import type { SiteEntry } from "../schemas/site.ts";

/** Who runs the site and how to reach them. */
export async function settings(): Promise<SiteEntry> {
  const entry = await getEntry("site", "site");
  if (!entry) throw new Error("content/site.yaml is missing");
  return entry.data;
}
