import { readFileSync } from "node:fs";
import path from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { listFiles } from "../../scripts/lib/files.ts";
import { distDir } from "../../scripts/lib/paths.ts";

/** One page of the finished site. */
export interface BuiltPage {
  /** Address: `/tasks/xiji-2025/1/`, or `/404.html`. */
  readonly address: string;
  /** Path below `dist`. */
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every file below `dist`, in a fixed order. */
export const builtFiles: readonly string[] = await listFiles(distDir);

/** Reads a file of the finished site as text. */
export const readBuilt = (file: string): string => readFileSync(path.join(distDir, file), "utf8");

/** Reads a file of the finished site as bytes. */
export const readBuiltBytes = (file: string): Buffer => readFileSync(path.join(distDir, file));

/** Every page of the finished site, parsed. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const html = readBuilt(file);
    return { address: addressOf(file), file, html, root: parse(html, { comment: true }) };
  });

function addressOf(file: string): string {
  return file.endsWith("index.html") ? `/${file.slice(0, -"index.html".length)}` : `/${file}`;
}

/** Addresses listed in the sitemap, without the site's origin. */
export function sitemapAddresses(): readonly string[] {
  return builtFiles
    .filter((file) => /^sitemap-\d+\.xml$/u.test(file))
    .flatMap((file) => [...readBuilt(file).matchAll(/<loc>(?<loc>[^<]+)<\/loc>/gu)])
    .map(({ groups }) => decodeURI(new URL(groups?.loc ?? "").pathname));
}
