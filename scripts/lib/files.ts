import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * All files below a folder, as paths relative to it with `/`, in order of code points.
 * Locale-dependent sorting would make builds differ from machine to machine.
 */
export async function listFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort(byCodePoint);
}

/** Orders two strings by code units: the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
