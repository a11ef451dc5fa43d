import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkContent } from "../../../../scripts/check/check-content.ts";
import type { Problem } from "../../../../scripts/check/problem.ts";
import { formatProblems } from "../../../../scripts/check/reporters.ts";
import { withTempDir } from "../../../support/temp-dir.ts";

const fixtures = path.join(import.meta.dirname, "../../../fixtures/content");

/** What makes a tiny site different from the valid one. */
export interface Difference {
  /** A folder of `tests/fixtures/content` that is laid over the valid site. */
  readonly scene?: string;
  /** Files written over it; `null` deletes one. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Text replaced in a file, once each: `[file, from, to]`. */
  readonly edits?: readonly (readonly [string, string, string])[];
}

/** Builds the valid tiny site with a difference in a folder of its own and lets `work` have it. */
export function withTinySite<T>(difference: Difference, work: (dir: string) => Promise<T>): Promise<T> {
  return withTempDir(async (temp) => {
    const dir = path.join(temp, "content");
    await cp(path.join(fixtures, "a-valid-tiny-site"), dir, { recursive: true });
    if (difference.scene) await cp(path.join(fixtures, difference.scene), dir, { recursive: true });
    for (const [name, text] of Object.entries(difference.files ?? {})) await write(path.join(dir, name), text);
    for (const [name, from, to] of difference.edits ?? []) await edit(path.join(dir, name), from, to);
    return work(dir);
  });
}

async function write(file: string, text: string | Uint8Array | null): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  if (text === null) await rm(file, { recursive: true });
  else await writeFile(file, text);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}

/** Problems of a tiny site. */
export const problemsOf = (difference: Difference): Promise<Problem[]> => withTinySite(difference, checkContent);

/** What a person reads about a tiny site: one line a problem, without the count at the end. */
export function reportOf(difference: Difference): Promise<string[]> {
  return withTinySite(difference, async (dir) => {
    const report = formatProblems(await checkContent(dir), "text");
    return report.replaceAll(`${dir}/`, "").split("\n").slice(0, -1);
  });
}

/** What a person reads after one edit of one file. */
export const reportAfter = (file: string, from: string, to: string): Promise<string[]> =>
  reportOf({ edits: [[file, from, to]] });
