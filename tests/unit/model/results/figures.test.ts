import { describe, expect, test } from "vitest";
import type { Target } from "../../../../src/model/records.ts";
import { doubtOf } from "../../../../src/model/results/doubt.ts";
import { smallLedger, targetInput, taskEntry, testDay } from "../../../support/ledger.ts";
import { resultEntry, valueInput } from "../../../support/results.ts";
import { findRecord } from "../find-record.ts";

/** What a source says of how many 户, and as of when. */
type Said = readonly [asOf: string, value: number, published?: string];

const entries = (said: readonly Said[]) =>
  said.map(([asOf, value, published = "2026-06-30"], index) => {
    const id = `xiji-2025/1-2026-06-${10 + index}`;
    return resultEntry(id, { asOf, published, recordedOn: "2026-07-01", values: [valueInput({ value })] });
  });

/** A figure of at least 80 户, due in 2025 unless said otherwise, on 22 November 2026. */
function figure(said: readonly Said[], changes: Parameters<typeof targetInput>[0] = {}, siteDay = testDay): Target {
  const targets = [targetInput({ due: "2025", ...changes })];
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })], results: entries(said) }, siteDay);
  return findRecord(ledger.targets, "xiji-2025/1/t1");
}

describe("a figure due in 2025", () => {
  test("of which nothing is published is not said to be missed", () => {
    expect(figure([]).status).toBe("due-no-result");
  });

  test("is met by a value as of the year itself, and by an earlier one", () => {
    expect(figure([["2025", 80]]).status).toBe("met");
    expect(figure([["2025-06", 85]]).status).toBe("met");
  });

  test("is met by a value that was published in time, whatever date it speaks of", () => {
    expect(figure([["2025", 85, "2025-06-30"]], { due: "2025-06" }).status).toBe("met");
  });

  test("is met late when only a later value is enough", () => {
    expect(figure([["2026-03", 85]]).status).toBe("met-late");
    const path: Said[] = [
      ["2025", 60],
      ["2026-03", 85],
    ];
    expect(figure(path).status).toBe("met-late");
  });

  test("stays met when a later value is lower", () => {
    const path: Said[] = [
      ["2025", 85],
      ["2026-03", 70],
    ];
    expect(figure(path)).toMatchObject({ status: "met", telling: { value: 85 } });
  });

  test("is not met when a value as of its date or later is too low, and none is enough", () => {
    expect(figure([["2025", 79]]).status).toBe("not-met");
    expect(figure([["2026-03", 79]]).status).toBe("not-met");
  });

  test("cannot be told by a value from before its date that is too low", () => {
    const target = figure([["2025-06", 60]]);
    expect([target.status, doubtOf(target)]).toEqual(["cannot-tell", "too-early"]);
  });
});

describe("a figure whose date is ahead", () => {
  test("keeps its status with a value that is not enough yet, and shows the value", () => {
    expect(figure([["2026-06", 60]], { due: "2029" })).toMatchObject({ status: "running", telling: { value: 60 } });
    expect(figure([["2026-06", 60]], { due: "2026" })).toMatchObject({ status: "due-soon", telling: { value: 60 } });
  });

  test("is met as soon as a value is enough", () => {
    expect(figure([["2026-06", 80]], { due: "2029" }).status).toBe("met");
  });
});

describe("a figure without a date", () => {
  test("is met when a value is enough, and else has no date still", () => {
    expect(figure([["2025", 80]], { due: undefined }).status).toBe("met");
    expect(figure([["2025", 79]], { due: undefined }).status).toBe("no-deadline");
  });
});

describe("a figure for every year", () => {
  const yearly = { period: "year", due: "2025" } as const;

  test("is settled by its last year, not by an earlier one", () => {
    expect(figure([["2024", 85]], yearly).status).toBe("cannot-tell");
    expect(figure([["2025", 85]], yearly).status).toBe("met");
    expect(figure([["2025", 79]], yearly).status).toBe("not-met");
  });

  test("without a last year is never settled", () => {
    expect(figure([["2025", 85]], { period: "year", due: undefined }).status).toBe("no-deadline");
  });
});

describe("of a value that does not tell it is said why", () => {
  const doubt = (published: Parameters<typeof valueInput>[0], changes: Parameters<typeof targetInput>[0] = {}) => {
    const { targets } = smallLedger({
      tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2025", ...changes })] })],
      results: [resultEntry("xiji-2025/1-2026-01-08", { values: [valueInput(published)] })],
    });
    const target = findRecord(targets, "xiji-2025/1/t1");
    return [target.status, doubtOf(target)];
  };

  test.each([
    ["other-thing", { differs: "数的是全市。" }, {}],
    ["no-number", { value: null, unit: null }, {}],
    ["other-unit", { unit: "人" }, {}],
    ["about", { bound: "about", value: 79 }, {}],
    ["about", { value: 79 }, { bound: "about" }],
  ] as const)("%s", (why, published, changes) => {
    expect(doubt(published, changes)).toEqual(["cannot-tell", why]);
  });

  test("nothing where the value tells", () => {
    expect(doubt({})).toEqual(["met", null]);
  });
});

test("what was recorded after the site day is not known yet", () => {
  expect(figure([["2025", 85]], {}, "2026-06-30")).toMatchObject({ status: "due-no-result", results: [] });
  expect(figure([["2025", 85]], {}, "2026-07-01").status).toBe("met");
});

test("every value says what it alone tells", () => {
  const path: Said[] = [
    ["2025-06", 60],
    ["2025", 70],
    ["2026-03", 85],
  ];
  const outcomes = figure(path).results.map(({ result, outcome }) => [result.asOf, outcome]);
  expect(outcomes).toEqual([
    ["2026-03", "met-late"],
    ["2025", "not-met"],
    ["2025-06", "cannot-tell"],
  ]);
});
