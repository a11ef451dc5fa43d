import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../../../../scripts/verify/finding.ts";
import { runVerification } from "../../../../scripts/verify/run-verification.ts";
import type { Verification } from "../../../../scripts/verify/verify-content.ts";
import { withTempDir } from "../../../support/temp-dir.ts";

const fixture = path.join(import.meta.dirname, "../../../fixtures/verify/a-small-archive");

/** What makes an archive different from the sound one. */
export interface Difference {
  /** Text replaced in a file, once each: `[file, from, to]`. */
  readonly edits?: readonly (readonly [string, string, string])[];
  /** Files taken away. */
  readonly without?: readonly string[];
}

/** The two folders of an archive. */
export interface Archive {
  readonly content: string;
  readonly originals: string;
}

/** Builds the small archive with a difference in a folder of its own and lets `work` have it. */
export function withArchive<T>(difference: Difference, work: (archive: Archive) => Promise<T>): Promise<T> {
  return withTempDir(async (dir) => {
    await cp(fixture, dir, { recursive: true });
    for (const [name, from, to] of difference.edits ?? []) await edit(path.join(dir, name), from, to);
    for (const name of difference.without ?? []) await rm(path.join(dir, name));
    return work({ content: path.join(dir, "content"), originals: path.join(dir, "originals") });
  });
}

/** Replaces a text in a file, once. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}

/** Verifies an archive whose folders are right. */
export async function verify(archive: Archive, documents: readonly string[] = []): Promise<Verification> {
  const result = await runVerification({ ...archive, documents });
  if ("mistake" in result) throw new Error(result.mistake);
  return result;
}

/** What an editor reads about a difference: file, line, sentence, remedy. */
export function sentencesOf(difference: Difference): Promise<string[]> {
  return withArchive(difference, async (archive) => {
    const { findings } = await verify(archive);
    return findings.map(({ file, line, found, expected }) => {
      const name = path.relative(archive.content, file).split(path.sep).join("/");
      return `${name}:${line} ${found}${expected}`;
    });
  });
}

/** Codes of findings with the file they stand in: `unit-not-printed tasks/a/1.yaml`. */
export const codesOf = (findings: readonly Finding[], content: string): string[] =>
  findings.map(({ code, file }) => `${code} ${path.relative(content, file).split(path.sep).join("/")}`);
