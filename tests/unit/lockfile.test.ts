import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";

interface Package {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Package>>;
};

/** Folders in which Node looks for a package, from the one that needs it up to the root. */
function placesFor(name: string, from: string): readonly string[] {
  const parents = from
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return ["", ...parents].map((parent) => `${parent}${parent === "" ? "" : "/"}node_modules/${name}`);
}

test("the lock file names the optional packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesFor(name, from).some((place) => place in packages)),
  );
  expect(missing, "npm ci refuses a lock file that was written from an installed node_modules").toEqual([]);
});

test("the lock file names no host: it works with any registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("every direct dependency is pinned to one version", () => {
  const { dependencies = {}, devDependencies = {} } = packages[""] ?? {};
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/u.test(range),
  );
  expect(loose).toEqual([]);
});
