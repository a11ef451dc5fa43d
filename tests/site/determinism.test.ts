import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/lib/files.ts";
import { distDir, root } from "../../scripts/lib/paths.ts";
import { runNode } from "../../scripts/lib/run.ts";
import { withTempDir } from "../support/temp-dir.ts";

/** What a clone would not hold, or would make itself. */
const notCopied = new Set([".astro", ".git", "dist", "node_modules", "releases"]);

async function copyCheckout(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const names = (await readdir(root)).filter((name) => !notCopied.has(name));
  await Promise.all(names.map((name) => cp(path.join(root, name), path.join(target, name), { recursive: true })));
  await symlink(path.join(root, "node_modules"), path.join(target, "node_modules"), "junction");
}

/** Every file with its checksum. */
async function checksums(dir: string): Promise<Readonly<Record<string, string>>> {
  const files = await listFiles(dir);
  const hash = async (file: string) =>
    createHash("sha256")
      .update(await readFile(path.join(dir, file)))
      .digest("hex");
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await hash(file)] as const)));
}

/** The day the finished site was built for; it stands in the open data. */
async function builtDay(): Promise<string> {
  const descriptor = await readFile(path.join(distDir, "data", "datapackage.json"), "utf8");
  return (JSON.parse(descriptor) as { statusDay: string }).statusDay;
}

test("another folder, time zone, language and home make the same bytes", () =>
  withTempDir(async (dir) => {
    const copy = path.join(dir, "另一个 folder");
    const home = path.join(dir, "home");
    await Promise.all([copyCheckout(copy), mkdir(home)]);
    const { code, output } = await runNode([path.join(copy, "scripts", "build.ts")], {
      cwd: copy,
      env: {
        SITE_DAY: await builtDay(),
        TZ: "America/New_York",
        LC_ALL: "de_DE.UTF-8",
        LANG: "zh_CN.GB18030",
        HOME: home,
      },
    });
    expect(code, output).toBe(0);
    expect(await checksums(path.join(copy, "dist"))).toEqual(await checksums(distDir));
  }));
