import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { verifyFindings } from "../../../src/strings/verify.ts";

const folder = path.join(import.meta.dirname, "../../../scripts/verify");
const sources = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
const entries = Object.entries(verifyFindings);

describe("The catalogue of findings", () => {
  test("Every kind of finding is looked for", () => {
    const unused = entries.filter(([code]) => !sources.some((source) => source.includes(`"${code}"`)));
    expect(unused).toEqual([]);
  });

  test("Every kind of finding says what stands there and what to do, in whole sentences", () => {
    const unfinished = entries.filter(([, { found, expected }]) => !found.endsWith("。") || !expected.endsWith("。"));
    expect(unfinished).toEqual([]);
  });

  test("Verification never prints by itself", () => {
    expect(sources.filter((source) => /\bconsole\b|process\.std/u.test(source))).toEqual([]);
  });
});
