import { expect, test } from "vitest";
import { timingOf } from "../../../src/model/compare/timing.ts";

type Timed = Parameters<typeof timingOf>[0];

const when = (changes: Partial<Timed>): Timed => ({ due: null, ...changes });

test.each<[string, Partial<Timed>, Partial<Timed>]>([
  ["same", { due: "2027" }, { due: "2027" }],
  ["same", { due: "2025" }, { due: "2025-12" }],
  ["same", { due: "2025-12" }, { due: "2025-12-31" }],
  ["earlier", { due: "2025" }, { due: "2025-06" }],
  ["later", { due: "2025-12" }, { due: "2026-01-01" }],
  ["undated", { due: "2027" }, {}],
  ["undated", { period: "year" }, {}],
  ["undated", { dueNote: "分三年" }, {}],
  ["same", { due: "2027", period: "year" }, { period: "year" }],
  ["same", { period: "year" }, { period: "year" }],
  ["dated", {}, { due: "2025" }],
  ["none", {}, {}],
  ["none", { dueNote: "从2024年起分三年" }, { dueNote: "通过3年搬迁" }],
  ["none", { due: "2027" }, { dueNote: "分三年" }],
])("a date is %s: above %o, below %o", (expected, upper, lower) => {
  expect(timingOf(when(upper), when(lower))).toBe(expected);
});
