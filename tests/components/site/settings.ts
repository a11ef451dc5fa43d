import type { SiteEntry } from "../../../src/schemas/site.ts";

/** Settings of a site of which nothing is known yet, with what a test names in their place. */
export function siteSettings(changes: Partial<SiteEntry> = {}): SiteEntry {
  const unknown = { operator: null, email: null, repository: null, icp: null, siteIdCode: null };
  return { ...unknown, official: false, ...changes };
}
