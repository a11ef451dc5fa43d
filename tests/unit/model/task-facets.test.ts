import { describe, expect, test } from "vitest";
import { facetsOf } from "../../../src/model/task-facets.ts";
import { type Choices, matches } from "../../../src/model/task-filter.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Changes = Parameters<typeof taskEntry>[1];

const facets = (changes: Changes = {}) =>
  facetsOf(findRecord(smallLedger({ tasks: [taskEntry("xiji-2025/1", changes)] }).tasks, "xiji-2025/1"));

describe("a task answers to", () => {
  test("its county, the prefecture and the region", () => {
    expect(facets().place).toEqual(["xiji", "guyuan", "ningxia"]);
  });

  test("every department named in it, once", () => {
    expect(facets({ lead: ["水务局", "市水务局"], cooperating: ["卫健局"] }).department).toEqual(["water", "health"]);
    expect(facets({ responsible: ["卫健局"] }).department).toEqual(["health"]);
  });

  test("every year in which something of its own place falls due, once", () => {
    const targets = [
      targetInput({ id: "t1", due: "2025-06" }),
      targetInput({ id: "t2", due: "2025-12" }),
      targetInput({ id: "t3", due: "2026", scope: "ningxia" }),
    ];
    expect(facets({ due: "2027", targets }).year).toEqual(["2025", "2027"]);
  });

  test("“no year” where none is printed for its own place", () => {
    expect(facets().year).toEqual(["none"]);
    expect(facets({ targets: [targetInput({ due: "2026", scope: "ningxia" })] }).year).toEqual(["none"]);
  });

  test("its topics and its status", () => {
    expect(facets({ due: "2025" })).toMatchObject({ topic: ["water"], status: ["due-no-result"] });
  });

  test("the kinds of figure it prints, each once", () => {
    const targets = ["target", "context", "target"].map((kind, index) =>
      targetInput({ id: `t${index + 1}`, kind: kind as "target" }),
    );
    expect(facets({ targets }).kind).toEqual(["target", "context"]);
  });

  test("“no figure” where it prints none, and “money” where it names a sum", () => {
    const sum = { id: "f1", label: "管网", amount: 100, kind: "loan", scope: "xiji", stated: "100元" } as const;
    expect(facets().kind).toEqual(["none"]);
    expect(facets({ funding: [sum] }).kind).toEqual(["none", "money"]);
    const standard = targetInput({ unit: "元/人", kind: "standard", money: "subsidy-rate" });
    expect(facets({ targets: [standard] }).kind).toEqual(["standard", "money"]);
  });
});

describe("a filter", () => {
  const task = facets({ due: "2027", lead: ["水务局"] });
  const shows = (choices: Choices) => matches(task, choices);

  test("set to nothing shows everything", () => {
    expect(shows({})).toBe(true);
    expect(shows({ place: "", department: "", topic: "", year: "", status: "", kind: "" })).toBe(true);
  });

  test("on a county, its prefecture or the region shows the county's task", () => {
    expect([shows({ place: "xiji" }), shows({ place: "guyuan" }), shows({ place: "ningxia" })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([shows({ place: "xixia" }), shows({ place: "yinchuan" })]).toEqual([false, false]);
  });

  test("of several choices shows only what answers to all of them", () => {
    expect(shows({ place: "xiji", department: "water", topic: "water", year: "2027", status: "running" })).toBe(true);
    expect(shows({ place: "xiji", department: "water", year: "2026" })).toBe(false);
  });

  test.each([
    { department: "health" },
    { topic: "roads" },
    { year: "none" },
    { status: "due-soon" },
    { kind: "money" },
  ])("on %j hides what does not answer to it", (choice) => {
    expect(shows(choice)).toBe(false);
  });
});
