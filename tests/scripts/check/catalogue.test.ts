import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkProblems } from "../../../src/strings/check.ts";

const folder = path.join(import.meta.dirname, "../../../scripts/check");
const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
const entries = Object.entries(checkProblems);

describe("The catalogue of problems", () => {
  test("Every kind of problem is looked for", () => {
    const unused = entries.filter(([code]) => !sources.some((source) => source.includes(`"${code}"`)));
    expect(unused).toEqual([]);
  });

  test("Every kind of problem says what stands there and what should, in whole sentences", () => {
    const unfinished = entries.filter(([, { found, expected }]) => !found.endsWith("。") || !expected.endsWith("。"));
    expect(unfinished).toEqual([]);
  });

  test("The check never prints by itself", () => {
    expect(sources.filter((source) => /\bconsole\b|process\.std/u.test(source))).toEqual([]);
  });
});
