import { describe, expect, test } from "vitest";
import { keeps } from "../../../../src/model/results/keeps.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";
import { resultEntry, valueInput } from "../../../support/results.ts";
import { findRecord } from "../find-record.ts";

type Promised = Parameters<typeof targetInput>[0];
type Published = Parameters<typeof valueInput>[0];

/** Whether a published value keeps a promised figure. */
function verdict(promised: Promised, published: Published, direction: "up" | "down" = "up"): boolean | null {
  const { targets, results } = smallLedger({
    metrics: [metricEntry("tap-water", { direction, unit: "户" })],
    tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ metric: "tap-water", ...promised })] })],
    results: [resultEntry("xiji-2025/1-2026-01-08", { values: [valueInput(published)] })],
  });
  const [value] = results[0]?.values ?? [];
  if (value === undefined) throw new Error("no value");
  return keeps(value, findRecord(targets, "xiji-2025/1/t1"));
}

describe("a promised figure of 80", () => {
  test.each([
    ["at-least", 80, true],
    ["at-least", 79, false],
    ["more-than", 81, true],
    ["more-than", 80, false],
    ["exactly", 80, true],
    ["exactly", 85, true],
    ["exactly", 79, false],
    ["all", 80, true],
    ["all", 79, false],
    ["at-most", 80, true],
    ["at-most", 81, false],
    ["less-than", 79, true],
    ["less-than", 80, false],
    ["about", 80, true],
  ] as const)("bound “%s” and published as %d: kept %s", (bound, value, kept) => {
    expect(verdict({ bound, value: 80 }, { value })).toBe(kept);
  });

  test("reached from above is kept by less, where the indicator is better when lower", () => {
    expect(verdict({ bound: "exactly" }, { value: 78 }, "down")).toBe(true);
    expect(verdict({ bound: "exactly" }, { value: 82 }, "down")).toBe(false);
  });
});

describe("a promised range from 3 to 5", () => {
  const range = { bound: "exactly", value: 3, valueTo: 5 } as const;

  test("is kept from its lower end on", () => {
    expect([verdict(range, { value: 2 }), verdict(range, { value: 3 }), verdict(range, { value: 6 })]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("is kept up to its upper end where less is asked for", () => {
    expect(verdict({ ...range, bound: "at-most" }, { value: 5 })).toBe(true);
    expect(verdict({ ...range, bound: "at-most" }, { value: 6 })).toBe(false);
  });
});

describe("a source that does not name one number", () => {
  test("and says “more than” keeps what lies below, and leaves open what lies above", () => {
    expect(verdict({}, { bound: "more-than", value: 80 })).toBe(true);
    expect(verdict({}, { bound: "more-than", value: 60 })).toBeNull();
  });

  test("and says “at most” cannot keep more than that", () => {
    expect(verdict({}, { bound: "at-most", value: 60 })).toBe(false);
    expect(verdict({}, { bound: "at-most", value: 90 })).toBeNull();
  });

  test("and names a range is judged by both ends", () => {
    expect(verdict({}, { value: 82, valueTo: 90 })).toBe(true);
    expect(verdict({}, { value: 70, valueTo: 90 })).toBeNull();
    expect(verdict({}, { value: 60, valueTo: 70 })).toBe(false);
  });

  test("and says “about” is never taken for a failure, nor for just enough", () => {
    expect(verdict({}, { bound: "about", value: 85 })).toBe(true);
    expect(verdict({}, { bound: "about", value: 80 })).toBeNull();
    expect(verdict({}, { bound: "about", value: 79 })).toBeNull();
  });
});

describe("it cannot be told", () => {
  test.each([
    ["by how much “about 80” may be missed", { bound: "about" }, { value: 79 }],
    ["from another unit", {}, { value: 85, unit: "人" }],
    ["from another thing in the same unit", {}, { value: 85, differs: "数的是全市。" }],
    ["without a published number", {}, { value: null, unit: null }],
    ["without a promised number", { bound: "all", value: null, unit: null }, { value: 85 }],
  ] as const)("%s", (_what, promised, published) => {
    expect(verdict(promised, published)).toBeNull();
  });
});

test("without numbers the source's own word counts", () => {
  const all = { bound: "all", value: null, unit: null } as const;
  const words = { value: null, unit: null, stated: "实现全覆盖" };
  expect(verdict(all, { ...words, reached: true })).toBe(true);
  expect(verdict(all, { ...words, reached: false })).toBe(false);
});
