import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contentDir, root } from "../../../scripts/lib/paths.ts";
import type { Finding } from "../../../scripts/verify/finding.ts";
import { documentTasks } from "../../support/contract.ts";
import { withTempDir } from "../../support/temp-dir.ts";
import { verify } from "./support/archive.ts";
import { type Planted, planted } from "./support/planted.ts";

/** The originals lie beside the project; they are not part of it. */
const originals = path.join(root, "../shared/originals");
const present = existsSync(originals);

/** What is found in one document of a content folder, one line a finding, without places. */
async function foundIn(content: string, document: string): Promise<string[]> {
  const { findings } = await verify({ content, originals }, [document]);
  return findings.map(({ code, found }: Finding) => `${code} ${found}`);
}

/** Copies one document with its tasks and the lists it needs. */
async function copyDocument(document: string, dir: string): Promise<void> {
  const parts = ["leaders.yaml", "places.yaml", `documents/${document}.mdx`, `tasks/${document}`];
  for (const part of parts) await cp(path.join(contentDir, part), path.join(dir, part), { recursive: true });
}

/** Findings that a planted mistake adds to those of the sound copy. */
function newFindings({ document, no, change }: Planted): Promise<string[]> {
  return withTempDir(async (dir) => {
    await copyDocument(document, dir);
    const before = new Set(await foundIn(dir, document));
    const file = path.join(dir, `tasks/${document}/${no}.yaml`);
    if (change === null) await rm(file);
    else await writeFile(file, change(await readFile(file, "utf8"), await originalOf(document)));
    return (await foundIn(dir, document)).filter((found) => !before.has(found));
  });
}

async function originalOf(document: string): Promise<string> {
  const name = document.startsWith("xixia-") ? "xixia-gazette-2023-2.txt" : `${document}.txt`;
  return readFile(path.join(originals, name), "utf8");
}

function heldAgainstTheOriginals(): void {
  test.for(planted)("$mistake is found ($document/$no)", async (mistake) => {
    const codes = (await newFindings(mistake)).map((found) => found.split(" ")[0]);
    expect(codes).toContain(mistake.finds);
  });

  test("a wrong figure of the whole document's goals is found", async () => {
    const found = await withTempDir(async (dir) => {
      await copyDocument("xixia-pollution-2023", dir);
      const file = path.join(dir, "documents/xixia-pollution-2023.mdx");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("value: 30.5", "value: 35"));
      return foundIn(dir, "xixia-pollution-2023");
    });
    expect(found.map((one) => one.split(" ")[0])).toContain("value-differs");
  });

  test("all 37 appointments and dismissals of 2023 are recorded, each as printed at its line", async () => {
    expect(await foundIn(contentDir, "xixia-personnel-2023")).toEqual([]);
    const text = await readFile(path.join(contentDir, "appointments/xixia-personnel-2023.yaml"), "utf8");
    expect(text.match(/^ +- id: a\d+$/gmu)).toHaveLength(37);
  });

  test("every cell of the tables of money is printed at its line", async () => {
    expect(await foundIn(contentDir, "xixia-fiscal-2023")).toEqual([]);
  });

  test.for(Object.keys(documentTasks))("%s agrees with its original", async (document) => {
    expect(await foundIn(contentDir, document)).toEqual([]);
  });
}

function withoutTheOriginals(): void {
  test("nothing was held against the real papers", () => {
    console.warn(`No originals at ${originals}: the tests on the real papers did not run.`);
    expect(existsSync(originals)).toBe(false);
  });
}

if (present) describe("Held against the real originals", { timeout: 120_000 }, heldAgainstTheOriginals);
else describe("WITHOUT the originals", withoutTheOriginals);
