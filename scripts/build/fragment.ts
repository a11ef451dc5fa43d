import { gunzipSync, gzipSync } from "node:zlib";
import { shownSections } from "../../src/model/search/content-layout.ts";

/** Stands before the data in every file of Pagefind's. */
const signature = "pagefind_dcd";

/** Pagefind marks the ends of words for its own excerpts; the site makes its own. */
const wordEnd = /\u200b/gu;

/** What Pagefind keeps of a page, as far as it matters here. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Reads a file that Pagefind wrote for one page. */
export function readFragment(file: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(file).toString("utf8").slice(signature.length)) as Fragment;
}

/** The file again without what only the index and Pagefind's own interfaces need: far smaller. */
export function slimFragment(file: Uint8Array): Uint8Array {
  const { url, content, meta } = readFragment(file);
  // Pagefind's own script goes through the anchors, though there are none.
  const slim = { url, content: shownSections(content.replace(wordEnd, "")), meta: { facts: meta.facts }, anchors: [] };
  return gzipSync(signature + JSON.stringify(slim), { level: 9 });
}
