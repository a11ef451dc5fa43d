import { describe, expect, test } from "vitest";
import { upperFiguresFor } from "../../../src/model/upper-figures.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

/** Keys of the figures shown to a place without papers of its own. */
function shownTo(place: string, ...figures: readonly Figure[]) {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, scope: "ningxia", ...changes }));
  const { places } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })] });
  return upperFiguresFor(findRecord(places, place)).map((target) => target.key);
}

describe("a place without papers is shown the figures", () => {
  test("of its prefecture, where that has any", () => {
    expect(shownTo("xixia", {}, { scope: "yinchuan" })).toEqual(["t2"]);
  });

  test("of the region, where its prefecture has none", () => {
    expect(shownTo("xixia", {}, { scope: "guyuan" })).toEqual(["t1"]);
  });

  test("of nobody, where no level above has any", () => {
    expect(shownTo("xixia", { scope: "guyuan" })).toEqual([]);
    expect(shownTo("ningxia", {})).toEqual([]);
  });

  test("that are promised and have a number; 0 is a number", () => {
    expect(shownTo("xixia", { kind: "context" }, { bound: "all", value: null, unit: null }, { value: 0 })).toEqual([
      "t3",
    ]);
  });

  test("with the latest deadlines first, and those without one last", () => {
    expect(shownTo("xixia", { due: "2025" }, {}, { due: "2027" }, {}, { due: "2027" })).toEqual([
      "t3",
      "t5",
      "t1",
      "t2",
      "t4",
    ]);
  });

  test("in the order of the days on which they are last kept, however precise the date: a year lasts to its end", () => {
    expect(shownTo("xixia", { due: "2025-06" }, { due: "2025" }, { due: "2025-06-15" })).toEqual(["t2", "t1", "t3"]);
  });
});
