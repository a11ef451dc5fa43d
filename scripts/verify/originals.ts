import { readFile, stat } from "node:fs/promises";
import nodePath from "node:path";
import { type CopySource, copySourceOf } from "./copied-runs.ts";

/** An original's text layer. */
export interface Original {
  /** Name of the file, as documents give it in `original`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly copySource: CopySource;
}

/** Makes an original of its text. */
export const originalOf = (name: string, text: string): Original => ({
  name,
  lines: text.split(/\r?\n/u),
  copySource: copySourceOf(text),
});

/** Reads the named originals of a folder; those that are missing are left out. */
export async function readOriginals(dir: string, names: readonly string[]): Promise<Map<string, Original>> {
  const read = await Promise.all(
    [...new Set(names)].map(async (name): Promise<[string, Original][]> => {
      const text = await readFile(nodePath.join(dir, name), "utf8").catch(() => null);
      return text === null ? [] : [[name, originalOf(name, text)]];
    }),
  );
  return new Map(read.flat());
}

/** True for a folder that exists. */
export async function isFolder(dir: string): Promise<boolean> {
  return (await stat(dir).catch(() => null))?.isDirectory() ?? false;
}
