import { expect, test } from "vitest";
import { partnersOf } from "../../../src/model/counts.ts";
import { departmentSchema } from "../../../src/schemas/catalogue.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

const office = (id: string, alias: string) =>
  departmentSchema.parse({ id, name: id, kind: "office", work: id, aliases: [alias, `市${alias}`] });

/** Partners of the water office as `name: led by water + led by the partner`. */
function partners(...units: readonly Parameters<typeof taskEntry>[1][]) {
  const ledger = smallLedger({
    departments: [office("water", "水务局"), office("health", "卫健局"), office("forest", "林草局")],
    tasks: units.map((changes, index) => taskEntry(`xiji-2025/${index + 1}`, changes)),
  });
  const water = findRecord(ledger.departments, "water");
  const list = partnersOf(water, [...water.lead, ...water.cooperating]);
  return list.map(({ department, led, joined }) => `${department.id}: ${led} + ${joined}`);
}

test("those a department leads are told from those it joins", () => {
  expect(
    partners(
      { lead: ["水务局"], cooperating: ["卫健局"] },
      { lead: ["卫健局"], cooperating: ["水务局"] },
      { responsible: ["卫健局"], cooperating: ["水务局"] },
    ),
  ).toEqual(["health: 1 + 2"]);
});

test("departments responsible together are partners of one task, led by both", () => {
  expect(partners({ responsible: ["水务局", "卫健局"] })).toEqual(["health: 1 + 0"]);
});

test("two that only help a third do not work for each other", () => {
  expect(partners({ lead: ["卫健局"], cooperating: ["水务局", "林草局"] })).toEqual(["health: 0 + 1"]);
});

test("two offices of one line of work are one partner", () => {
  expect(partners({ lead: ["水务局"], cooperating: ["卫健局", "市卫健局"] })).toEqual(["health: 1 + 0"]);
});

test("a department is no partner of itself", () => {
  expect(partners({ lead: ["水务局"], cooperating: ["市水务局"] })).toEqual([]);
});

test("those with most shared tasks come first, whoever leads them", () => {
  const helped = { lead: ["水务局"], cooperating: ["卫健局"] };
  const joined = { lead: ["林草局"], cooperating: ["水务局"] };
  expect(partners(helped, joined, joined)).toEqual(["forest: 0 + 2", "health: 1 + 0"]);
  expect(partners({ lead: ["水务局"], cooperating: ["林草局"] }, helped, joined)).toEqual([
    "forest: 1 + 1",
    "health: 1 + 0",
  ]);
  expect(partners(joined, helped, helped)).toEqual(["health: 2 + 0", "forest: 0 + 1"]);
});
