import type { Change } from "../records.ts";

/** Site path of a change: an entry of one page. */
export const changePath = (change: Change): string => `/changes/#${change.id}`;

/** A site path as a full address. */
export const absolute = (path: string, site: URL): string => new URL(path, site).href;

/**
 * The address of the site.
 * @throws when `site` is missing in astro.config.mjs: feed, calendars and data need full addresses
 */
export function siteAddress(site: URL | undefined): URL {
  if (site === undefined) throw new Error("astro.config.mjs: set “site” to the address the site is published at");
  return site;
}
