import { expect, test } from "vitest";
import { documentedFields, formatBytes } from "../../../src/model/export/documentation.ts";
import { publish } from "../../../src/model/export/files.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { sha256 } from "../../support/sha256.ts";

const [tasks] = publish(smallLedger({ tasks: [taskEntry("xiji-2025/1", { lead: ["水务局"] })] }), sha256);
const exampleOf = (name: string) => tasks && documentedFields(tasks).find((field) => field.name === name)?.example;

test("examples are values that really occur", () => {
  expect(exampleOf("id")).toBe("xiji-2025/1");
  expect(exampleOf("lead")).toBe("水务局");
});

test("columns that are empty everywhere, or explain their codes, have no example", () => {
  expect(exampleOf("note")).toBeNull();
  expect(exampleOf("status")).toBeNull();
});

test.each([
  [512, "512 B"],
  [3_000, "3 KB"],
  [1_300_000, "1.2 MB"],
])("%i bytes read as %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
