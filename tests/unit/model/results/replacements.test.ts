import { describe, expect, test } from "vitest";
import { pathThroughPapers } from "../../../../src/model/results/replacements.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";
import { resultEntry, valueInput } from "../../../support/results.ts";
import { findRecord } from "../find-record.ts";

/** A target of 2025 that a paper of 2026 lowers and one of 2027 puts off; a value is published. */
function changed(value: number, asOf = "2025") {
  const { targets } = smallLedger({
    documents: ["xiji-2025", "xiji-2026", "xiji-2027"].map((id) => documentEntry(id, { year: Number(id.slice(5)) })),
    tasks: [
      taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2025", value: 80 })] }),
      taskEntry("xiji-2026/1", {
        targets: [targetInput({ due: "2026-06", value: 60, replaces: "xiji-2025/1/t1" })],
      }),
      taskEntry("xiji-2027/1", { targets: [targetInput({ due: "2028", value: 90, replaces: "xiji-2026/1/t1" })] }),
    ],
    results: [resultEntry("xiji-2025/1-2026-10-08", { asOf, values: [valueInput({ value })] })],
  });
  return ["xiji-2025", "xiji-2026", "xiji-2027"].map((id) => findRecord(targets, `${id}/1/t1`));
}

describe("a target that later papers change", () => {
  test("is linked both ways", () => {
    const [original, second] = changed(70);
    expect([original?.replaces, original?.replacedBy, second?.replaces]).toEqual([null, second, original]);
  });

  test("has one path through the papers, oldest first, wherever one starts", () => {
    const all = changed(70);
    for (const target of all) expect(pathThroughPapers(target)).toEqual(all);
  });

  test("is held against the same results in its original and in its changed form", () => {
    expect(changed(70).map(({ status }) => status)).toEqual(["not-met", "met", "running"]);
    expect(changed(70, "2026-09").map(({ status }) => status)).toEqual(["not-met", "met-late", "running"]);
    expect(changed(95, "2026-03").map(({ status }) => status)).toEqual(["met-late", "met", "met"]);
  });

  test("in another unit cannot be told by results in the first", () => {
    const { targets } = smallLedger({
      documents: [documentEntry("xiji-2025"), documentEntry("xiji-2026", { year: 2026 })],
      tasks: [
        taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2025" })] }),
        taskEntry("xiji-2026/1", {
          targets: [targetInput({ due: "2026-06", value: 90, unit: "%", replaces: "xiji-2025/1/t1" })],
        }),
      ],
      results: [resultEntry("xiji-2025/1-2026-10-08")],
    });
    expect(targets.map(({ status }) => status)).toEqual(["cannot-tell", "met"].reverse());
  });
});
