import { lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { publish } from "../../../scripts/build/release.ts";
import { withTempDir } from "../../support/temp-dir.ts";

const folders = (dir: string) => ({ releases: path.join(dir, "releases"), dist: path.join(dir, "dist") });
const page = (dir: string) => readFile(path.join(dir, "dist", "index.html"), "utf8");
const write = (text: string) => (dir: string) => writeFile(path.join(dir, "index.html"), text);

test("the first release appears behind a relative link", () =>
  withTempDir(async (dir) => {
    await publish(folders(dir), write("one"));
    expect(await page(dir)).toBe("one");
    expect(await readlink(path.join(dir, "dist"))).toBe(path.join("releases", "1"));
  }));

test("the next release replaces the old one, which is then removed", () =>
  withTempDir(async (dir) => {
    await publish(folders(dir), write("one"));
    await publish(folders(dir), write("two"));
    expect(await page(dir)).toBe("two");
    expect(await readdir(path.join(dir, "releases"))).toEqual(["2"]);
  }));

test("visitors see the old release until the new one is complete", () =>
  withTempDir(async (dir) => {
    await publish(folders(dir), write("one"));
    await publish(folders(dir), async (next) => {
      await write("two")(next);
      expect(await page(dir)).toBe("one");
    });
    expect(await page(dir)).toBe("two");
  }));

test("a failed build leaves the old release and nothing half-built", () =>
  withTempDir(async (dir) => {
    await publish(folders(dir), write("one"));
    const failing = publish(folders(dir), async (next) => {
      await write("half")(next);
      throw new Error("boom");
    });
    await expect(failing).rejects.toThrow("boom");
    expect(await page(dir)).toBe("one");
    expect(await readdir(path.join(dir, "releases"))).toEqual(["1"]);
  }));

test("a failed first build leaves no dist at all", () =>
  withTempDir(async (dir) => {
    await expect(publish(folders(dir), () => Promise.reject(new Error("boom")))).rejects.toThrow("boom");
    expect(await readdir(dir)).toEqual(["releases"]);
  }));

test("a plain dist folder from another tool gives way to the link", () =>
  withTempDir(async (dir) => {
    await mkdir(path.join(dir, "dist"));
    await writeFile(path.join(dir, "dist", "index.html"), "foreign");
    await publish(folders(dir), write("one"));
    expect((await lstat(path.join(dir, "dist"))).isSymbolicLink()).toBe(true);
    expect(await page(dir)).toBe("one");
  }));

test("a link to a folder elsewhere is replaced, the folder stays", () =>
  withTempDir(async (dir) => {
    await mkdir(path.join(dir, "elsewhere"));
    await symlink("elsewhere", path.join(dir, "dist"));
    await publish(folders(dir), write("one"));
    expect(await page(dir)).toBe("one");
    expect(await readdir(dir)).toEqual(["dist", "elsewhere", "releases"]);
  }));

test("what an interrupted build left is cleared away", () =>
  withTempDir(async (dir) => {
    await mkdir(path.join(dir, "releases", "next-7"), { recursive: true });
    await publish(folders(dir), write("one"));
    expect(await readdir(path.join(dir, "releases"))).toEqual(["1"]);
  }));

test("two builds of one checkout wait for each other", () =>
  withTempDir(async (dir) => {
    const order: string[] = [];
    const slow = (name: string) => async (next: string) => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} ends`);
      await write(name)(next);
    };
    await Promise.all([publish(folders(dir), slow("a")), publish(folders(dir), slow("b"))]);
    expect(order).toHaveLength(4);
    expect(order[0]?.[0]).toBe(order[1]?.[0]);
  }));

test("the lock of a process that is gone does not stop a build", () =>
  withTempDir(async (dir) => {
    await mkdir(path.join(dir, "releases"));
    await writeFile(path.join(dir, "releases", ".lock"), "999999999");
    await publish(folders(dir), write("one"));
    expect(await page(dir)).toBe("one");
  }));
