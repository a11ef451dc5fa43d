import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type BuiltPage, builtFiles, builtPages, readBuiltBytes } from "../support/built-site.ts";

const kilobyte = 1024;
const limitOf = (address: string) => (/^\/tasks\/.+/u.test(address) ? 30 : 60) * kilobyte;

/** Bytes of every file as a host sends it. */
const sizes = new Map(
  builtFiles
    .filter((file) => !file.startsWith("pagefind/"))
    .map((file) => [file, gzipSync(readBuiltBytes(file), { level: 9 }).byteLength]),
);

const loaded = "script[src], link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], img[src]";

/** Files a first visit to the page loads, the page itself included. */
function filesOf({ file, root }: BuiltPage): ReadonlySet<string> {
  const direct = root
    .querySelectorAll(loaded)
    .map((element) => (element.getAttribute("src") ?? element.getAttribute("href") ?? "").slice(1));
  const all = new Set([file]);
  const waiting = [...direct];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!all.has(next)) waiting.push(...loadedBy(next));
    all.add(next);
  }
  return all;
}

/** What a script imports at once and what a style sheet shows; dynamic imports come later. */
function loadedBy(file: string): readonly string[] {
  if (!/\.(?:js|css)$/u.test(file)) return [];
  const text = readBuiltBytes(file).toString("utf8");
  const pattern = file.endsWith(".js")
    ? /(?:^|[;\s}])(?:import|export)\s*(?:[\w\s{},*$]+from\s*)?["'](?<file>\.[^"']+)["']/gu
    : /url\(\s*["']?(?<file>[^"')]+)["']?\s*\)/gu;
  return [...text.matchAll(pattern)].map(({ groups }) => path.posix.join(path.posix.dirname(file), groups?.file ?? ""));
}

test("a first visit loads at most 30 KB for a task and 60 KB for any other page", () => {
  const heavy = builtPages
    .map((page) => {
      const bytes = [...filesOf(page)].reduce((sum, file) => sum + (sizes.get(file) ?? Number.NaN), 0);
      return { address: page.address, bytes, limit: limitOf(page.address) };
    })
    .filter(({ bytes, limit }) => !(bytes <= limit));
  expect(heavy).toEqual([]);
});
