import { expect, test } from "vitest";
import { byDate } from "../../../src/model/deadlines.ts";
import type { Deadline } from "../../../src/model/records.ts";
import { documentEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

const taskIds = (deadlines: readonly Deadline[]) => deadlines.map((deadline) => deadline.task?.id);

test("a place's deadlines stand in order of their days", () => {
  const { places } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { due: "2027" }), taskEntry("xiji-2025/2", { due: "2025" })],
  });
  const dates = findRecord(places, "xiji").deadlines.map((deadline) => deadline.date);
  expect(dates).toEqual(["2025", "2027"]);
});

test("all deadlines stand in order of their days; those of one day by document and number", () => {
  const dues = { "xixia-2025/1": "2027", "xiji-2025/10": "2027", "xiji-2025/2": "2027", "xiji-2025/3": "2025-03" };
  const { deadlines } = smallLedger({
    documents: [documentEntry("xixia-2025", { place: "xixia" }), documentEntry("xiji-2025")],
    tasks: Object.entries(dues).map(([id, due]) => taskEntry(id, { due })),
  });
  const order = ["xiji-2025/3", "xiji-2025/2", "xiji-2025/10", "xixia-2025/1"];
  expect(taskIds(deadlines)).toEqual(order);
  expect(taskIds(deadlines.toReversed().toSorted(byDate))).toEqual(order);
});
