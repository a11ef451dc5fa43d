import { expect, test } from "vitest";
import { failures, parseLog } from "../../../scripts/build/astro-log.ts";

const line = (level: string, message: string) => JSON.stringify({ level, label: "content", message });

test("information does not fail a build", () => {
  expect(failures(parseLog(`${line("info", "Synced content")}\n`))).toEqual([]);
});

test("an error fails a build that Astro itself calls a success", () => {
  const log = parseLog([line("info", "Complete!"), line("error", "Invalid content reference")].join("\n"));
  expect(failures(log)).toEqual([{ level: "error", label: "content", message: "Invalid content reference" }]);
});

test("a warning fails a build unless it is allowed by name", () => {
  const log = parseLog(line("warn", "The collection does not exist"));
  expect(failures(log)).toHaveLength(1);
  expect(failures(log, [{ pattern: /does not exist/u, reason: "test" }])).toEqual([]);
});

test("an error is never allowed by name", () => {
  const log = parseLog(line("error", "The collection does not exist"));
  expect(failures(log, [{ pattern: /does not exist/u, reason: "test" }])).toHaveLength(1);
});

test.each(["(node:7) DeprecationWarning: old", "null", "[1]", '{"level":"info"}'])(
  "output that is not a log line counts as a warning: %s",
  (text) => {
    expect(failures(parseLog(text))).toEqual([{ level: "warn", label: "output", message: text }]);
  },
);
