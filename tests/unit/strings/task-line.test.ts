import { describe, expect, test } from "vitest";
import { taskMeta, unitNames } from "../../../src/strings/task-line.ts";
import { documentEntry, smallLedger, taskEntry } from "../../support/ledger.ts";

type Changes = Parameters<typeof taskEntry>[1];

const line = (changes: Changes, options: { withPlace?: boolean; lead?: string | null } = {}) => {
  const terms = { leader: null, lead: options.lead === undefined ? "牵头单位" : options.lead, cooperating: null };
  return smallLedger({
    documents: [documentEntry("xiji-2025", { terms })],
    tasks: [taskEntry("xiji-2025/1", changes)],
  }).tasks.map((task) => taskMeta(task, options.withPlace ?? false))[0];
};

describe("names of units", () => {
  test("up to three stand in full", () => {
    expect(unitNames(["水务局", "卫健局", "教育局"])).toBe("水务局、卫健局、教育局");
  });

  test("more are cut to three, and counted with them", () => {
    expect(unitNames(["水务局", "卫健局", "教育局", "林草局"])).toBe("水务局、卫健局、教育局等4个单位");
  });

  test("none are nothing", () => {
    expect(unitNames([])).toBe("");
  });
});

describe("the quiet line under a task", () => {
  test("names the lead unit and the deadline, as precise as printed", () => {
    expect(line({ lead: ["水务局"], due: "2025-03" })).toBe("牵头单位：水务局 · 期限：2025年3月");
  });

  test("calls the lead unit what the document calls it", () => {
    expect(line({ lead: ["水务局"] }, { lead: "责任单位" })).toBe("责任单位：水务局");
    expect(line({ lead: ["水务局"] }, { lead: null })).toBe("牵头单位：水务局");
  });

  test("does not call a responsible unit a lead unit", () => {
    expect(line({ responsible: ["水务局", "卫健局"] })).toBe("责任单位：水务局、卫健局");
  });

  test("names the place in lists over several places", () => {
    expect(line({ due: "2027" }, { withPlace: true })).toBe("西吉县 · 期限：2027年");
  });

  test("is empty rather than invented", () => {
    expect(line({})).toBe("");
  });
});
