import { describe, expect, test } from "vitest";
import { hasPage, officesOf } from "../../../src/model/offices.ts";
import { documentEntry, emptyContents, smallLedger, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Changes = Parameters<typeof taskEntry>[1];

/** Numbers of the tasks a line of work leads and helps with. */
function workOf(id: string, ...tasks: readonly Changes[]) {
  const ledger = smallLedger({ tasks: tasks.map((changes, index) => taskEntry(`xiji-2025/${index + 1}`, changes)) });
  const { lead, cooperating } = findRecord(ledger.departments, id);
  return { lead: lead.map((task) => task.no), cooperating: cooperating.map((task) => task.no) };
}

describe("a line of work", () => {
  test("leads what its offices lead or, where nobody leads, are responsible for", () => {
    expect(workOf("water", { lead: ["水务局"] }, { responsible: ["市水务局"] }, { lead: ["卫健局"] })).toEqual({
      lead: [1, 2],
      cooperating: [],
    });
  });

  test("counts a task once, however many of its offices share it", () => {
    expect(workOf("water", { lead: ["水务局", "市水务局"] })).toEqual({ lead: [1], cooperating: [] });
  });

  test("does not help with what it leads", () => {
    expect(workOf("water", { lead: ["水务局"], cooperating: ["市水务局", "卫健局"] })).toEqual({
      lead: [1],
      cooperating: [],
    });
  });

  test("helps with what others lead", () => {
    expect(workOf("health", { lead: ["水务局"], cooperating: ["卫健局"] })).toEqual({ lead: [], cooperating: [1] });
  });
});

test("departments in charge of most come first, then those that help most", () => {
  const order = (...tasks: readonly Changes[]) =>
    smallLedger({ tasks: tasks.map((changes, index) => taskEntry(`xiji-2025/${index + 1}`, changes)) }).departments.map(
      (department) => department.id,
    );
  expect(order({ lead: ["水务局"] })).toEqual(["water", "health"]);
  expect(order({ lead: ["卫健局"], cooperating: ["水务局"] }, { lead: ["水务局"] })).toEqual(["water", "health"]);
  expect(order()).toEqual(["health", "water"]);
});

test("a line of work has a page when some task names it, even as a helper", () => {
  const pages = (...tasks: readonly Changes[]) =>
    smallLedger({ tasks: tasks.map((changes, index) => taskEntry(`xiji-2025/${index + 1}`, changes)) })
      .departments.filter(hasPage)
      .map((department) => department.id);
  expect(pages()).toEqual([]);
  expect(pages({ lead: ["水务局"], cooperating: ["卫健局"] })).toEqual(["water", "health"]);
  expect(pages({ responsible: ["卫健局"] })).toEqual(["health"]);
});

describe("the offices of a line of work", () => {
  const ledger = smallLedger({
    departments: emptyContents().departments.map((entry) => ({
      ...entry,
      aliases: [...entry.aliases, `${entry.name}中心`],
    })),
    documents: [documentEntry("xiji-2025"), documentEntry("xixia-2025", { place: "xixia" })],
    tasks: [
      taskEntry("xiji-2025/1", { lead: ["水务局"], cooperating: ["卫健局"] }),
      taskEntry("xiji-2025/2", { lead: ["卫健局"], cooperating: ["水务中心"] }),
      taskEntry("xixia-2025/1", { responsible: ["市水务局"] }),
    ],
  });
  const offices = officesOf(findRecord(ledger.departments, "water"));

  test("stand by division code, one for each place", () => {
    expect(offices.map((office) => office.place.name)).toEqual(["西夏区", "西吉县"]);
  });

  test("carry the names their own place prints, and nobody else's", () => {
    expect(offices.map((office) => office.printed)).toEqual([["市水务局"], ["水务局", "水务中心"]]);
  });

  test("have the tasks of their own place only", () => {
    expect(offices.map(({ lead, cooperating }) => [lead.map(({ id }) => id), cooperating.map(({ id }) => id)])).toEqual(
      [
        [["xixia-2025/1"], []],
        [["xiji-2025/1"], ["xiji-2025/2"]],
      ],
    );
  });
});
