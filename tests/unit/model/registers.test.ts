import { describe, expect, test } from "vitest";
import { departmentSchema, topicSchema } from "../../../src/schemas/catalogue.ts";
import { documentEntry, emptyContents, smallLedger, taskEntry } from "../../support/ledger.ts";
import { appointmentsEntry, fiscalEntry, serviceFieldEntry } from "../../support/registers.ts";
import { findRecord } from "./find-record.ts";

const topic = (id: string, order: number) => topicSchema.parse({ id, order, name: id, plain: id, national: false });

const tasks = [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/2")];
const services = (...fields: Parameters<typeof serviceFieldEntry>[]) =>
  smallLedger({
    topics: [topic("water", 1), topic("roads", 2)],
    tasks,
    services: fields.map((field) => serviceFieldEntry(...field)),
  });
const service = (id: string, ...provided: string[]) => ({ id, name: id, plain: id, tasks: provided });

describe("fields of public services", () => {
  test("stand in the order the document prints, not in that of their files", () => {
    const { services: fields } = services(["water", { order: 2 }], ["roads", { order: 1 }]);
    expect(fields.map(({ id, order }) => [id, order])).toEqual([
      ["roads", 1],
      ["water", 2],
    ]);
  });

  test("lead to their document, their topic and the place whose list it is", () => {
    const ledger = services(["water", {}]);
    expect(ledger.services[0]?.document).toBe(findRecord(ledger.documents, "xiji-2025"));
    expect(ledger.services[0]?.topic).toBe(findRecord(ledger.topics, "water"));
    expect(ledger.services[0]?.scope).toBe(findRecord(ledger.places, "ningxia"));
  });

  test("lead from each service to the tasks that provide it, in the order named; some have none", () => {
    const list = [service("wells", "xiji-2025/2", "xiji-2025/1"), service("pumps")];
    const ledger = services(["water", { services: list }]);
    const linked = ledger.services[0]?.services ?? [];
    expect(linked.map(({ id, tasks: provided }) => [id, provided.map((task) => task.id)])).toEqual([
      ["wells", ["xiji-2025/2", "xiji-2025/1"]],
      ["pumps", []],
    ]);
    expect(linked[0]?.tasks[1]).toBe(findRecord(ledger.tasks, "xiji-2025/1"));
  });

  test.each([
    ["document", { document: "xiji-1999" }, "services water: unknown “xiji-1999”"],
    ["place", { scope: "gobi" }, "services water: unknown “gobi”"],
    ["topic", { topic: "space" }, "services water: unknown “space”"],
    ["task", { services: [service("wells", "xiji-2025/9")] }, "service wells: unknown “xiji-2025/9”"],
  ])("of an unknown %s are refused by name", (_what, changes, message) => {
    expect(() => services(["water", changes])).toThrow(message);
  });
});

describe("tables of money", () => {
  const goal = {
    ...{ id: "g1", label: "支付率", value: 25, unit: "%", due: "2025-03" },
    ...{ stated: "达到25%", line: 42 },
  };
  const reason = { id: "late", table: "year-need", rows: ["wages"], reason: "还没有发放", line: 43 };
  const ledger = smallLedger({ fiscal: [fiscalEntry("xiji-2025", { goals: [goal], reasons: [reason] })] });
  const [reports] = ledger.fiscal;

  test("lead to the document that prints them, and keep its goals", () => {
    expect(reports?.document).toBe(findRecord(ledger.documents, "xiji-2025"));
    expect(reports?.goals).toEqual([goal]);
  });

  test("are led to by the reasons for slow payment, each with the rows it speaks of", () => {
    const [table] = reports?.tables ?? [];
    expect(reports?.reasons).toEqual([{ id: "late", table, rows: [table?.rows[1]], reason: "还没有发放", line: 43 }]);
  });

  test.each([
    ["table", { table: "year-needs" }, "fiscal xiji-2025 late: unknown “year-needs”"],
    ["row", { rows: ["wage"] }, "fiscal xiji-2025 late: unknown “wage”"],
  ])("refuse a reason for an unknown %s by name", (_what, changes, message) => {
    const fiscal = [fiscalEntry("xiji-2025", { reasons: [{ ...reason, ...changes }] })];
    expect(() => smallLedger({ fiscal })).toThrow(message);
  });

  test("lead to the office that pays, as printed, and to none where none is printed", () => {
    const payers = reports?.tables.flatMap(({ rows }) => rows.map(({ id, payer }) => [id, payer]));
    expect(payers).toEqual([
      ["total", null],
      ["wages", { printed: "水务局", department: findRecord(ledger.departments, "water") }],
    ]);
  });

  test("keep what they print", () => {
    expect(reports?.tables[0]).toMatchObject({ id: "year-need", period: "2025", printedAs: "table" });
    expect(reports?.tables[0]?.rows[1]?.cells.need).toEqual({ value: null, stated: "-" });
  });

  test("of an unknown document, or paid by an unknown office, are refused by name", () => {
    expect(() => smallLedger({ fiscal: [fiscalEntry("xiji-1999")] })).toThrow("fiscal xiji-1999: unknown “xiji-1999”");
    const departments = emptyContents().departments.map((each) =>
      departmentSchema.parse({ ...each, aliases: [each.name] }),
    );
    expect(() => smallLedger({ departments, fiscal: [fiscalEntry("xiji-2025")] })).toThrow(
      "fiscal xiji-2025 wages: unknown “水务局”",
    );
  });
});

test("notices of appointments lead to the document that prints them, and keep its order", () => {
  const ledger = smallLedger({
    documents: [documentEntry("xiji-2025"), documentEntry("xixia-2025", { place: "xixia" })],
    appointments: [appointmentsEntry("xixia-2025")],
  });
  expect(ledger.notices.map(({ document }) => document)).toEqual([findRecord(ledger.documents, "xixia-2025")]);
  const people = ledger.notices.flatMap(({ notices }) => notices.flatMap(({ appointments }) => appointments));
  expect(people.map(({ person }) => person)).toEqual(["张三", "李四"]);
});
