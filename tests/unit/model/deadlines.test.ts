import { describe, expect, test } from "vitest";
import type { Task } from "../../../src/model/records.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Changes = Parameters<typeof taskEntry>[1];
type Figure = ReturnType<typeof targetInput>;

/** A county's task on 22 November 2026. */
const task = (changes: Changes): Task =>
  findRecord(smallLedger({ tasks: [taskEntry("xiji-2025/1", changes)] }).tasks, "xiji-2025/1");

const figure = (id: string, changes: Partial<Figure>): Figure => targetInput({ id, ...changes });

const listed = ({ deadlines }: Pick<Task, "deadlines">) =>
  deadlines.map(({ date, scope, targets }) => `${date} ${scope.name} ${targets.map((target) => target.key).join(" ")}`);

describe("the deadlines of a task", () => {
  test("begin with the one printed for the whole task", () => {
    const promise = task({ due: "2027", targets: [figure("t1", {}), figure("t2", {})] });
    expect(listed(promise)).toEqual(["2027 西吉县 "]);
  });

  test("are not doubled by a figure that names the task's own date", () => {
    expect(listed(task({ due: "2027", targets: [figure("t1", { due: "2027" })] }))).toEqual(["2027 西吉县 "]);
  });

  test("are more where a figure names a date of its own", () => {
    expect(listed(task({ due: "2027", targets: [figure("t1", { due: "2025" }), figure("t2", {})] }))).toEqual([
      "2025 西吉县 t1",
      "2027 西吉县 ",
    ]);
  });

  test("hold figures of one date and place together, and of two places apart", () => {
    const targets = [
      figure("t1", { due: "2025" }),
      figure("t2", { due: "2025", scope: "ningxia" }),
      figure("t3", { due: "2025" }),
    ];
    expect(listed(task({ targets }))).toEqual(["2025 西吉县 t1 t3", "2025 宁夏回族自治区 t2"]);
  });

  test("are none where nothing is printed", () => {
    expect(task({ targets: [figure("t1", {})] })).toMatchObject({ deadlines: [], due: null, status: "no-deadline" });
  });

  test("stand in the order of their last days; of one day, the more precise first", () => {
    const dues = ["2026", "2025-12", "2026-03", "2026-12-31", "2026-12"];
    const targets = dues.map((due, index) => figure(`t${index + 1}`, { due }));
    const dates = task({ targets }).deadlines.map((deadline) => deadline.date);
    expect(dates).toEqual(["2025-12", "2026-03", "2026-12-31", "2026-12", "2026"]);
  });

  test("count the days to the last day on which they are kept", () => {
    const days = (due: string) => task({ due }).deadlines.map((deadline) => deadline.daysLeft);
    expect([days("2025"), days("2026-11-22"), days("2026")]).toEqual([[-326], [0], [39]]);
  });
});

describe("what is said of a task as a whole", () => {
  test("is partly due when one deadline has passed and a later one is open", () => {
    const promise = task({ due: "2027", targets: [figure("t1", { due: "2025" })] });
    expect(promise).toMatchObject({ due: "2027", status: "due-no-result", partlyDue: true });
  });

  test("is partly due, too, when one deadline has passed and another figure prints no date", () => {
    const promise = task({ targets: [figure("t1", { due: "2025" }), figure("t2", {})] });
    expect(promise).toMatchObject({ due: "2025", status: "due-no-result", partlyDue: true });
  });

  test.each([
    ["has the task's date", { due: "2025" }, {}],
    ["is a standard", {}, { kind: "standard" }],
    ["exists already", {}, { kind: "context" }],
    ["is the level above's", {}, { scope: "ningxia" }],
  ] as const)("is wholly due when the figure without a date %s", (_why, dates, changes) => {
    const promise = task({ ...dates, targets: [figure("t1", { due: "2025" }), figure("t2", changes)] });
    expect(promise).toMatchObject({ due: "2025", status: "due-no-result", partlyDue: false });
  });

  test("is not partly due for want of a date while nothing has passed", () => {
    const promise = task({ targets: [figure("t1", { due: "2029" }), figure("t2", {})] });
    expect(promise).toMatchObject({ status: "running", partlyDue: false });
  });

  test("is wholly due when the last deadline has passed", () => {
    const promise = task({ due: "2025", targets: [figure("t1", { due: "2024" })] });
    expect(promise).toMatchObject({ due: "2025", status: "due-no-result", partlyDue: false });
  });

  test("is not partly due while nothing has passed", () => {
    const promise = task({ due: "2029", targets: [figure("t1", { due: "2026" })] });
    expect(promise).toMatchObject({ due: "2029", status: "due-soon", partlyDue: false });
  });

  test("takes no deadline from the level above", () => {
    const promise = task({ targets: [figure("t1", { due: "2025", scope: "ningxia" })] });
    expect(listed(promise)).toEqual(["2025 宁夏回族自治区 t1"]);
    expect(promise).toMatchObject({ due: null, status: "no-deadline", partlyDue: false });
  });

  test("is not due because the level above is", () => {
    const promise = task({ due: "2029", targets: [figure("t1", { due: "2025", scope: "ningxia" })] });
    expect(promise).toMatchObject({ due: "2029", status: "running", partlyDue: false });
  });

  test("takes the deadlines of places below", () => {
    const ledger = smallLedger({
      documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
      tasks: [taskEntry("guyuan-2024/1", { targets: [figure("t1", { due: "2025", scope: "xiji" })] })],
    });
    expect(ledger.tasks[0]).toMatchObject({ due: "2025", status: "due-no-result" });
  });
});

test("a deadline is the document's own unless it binds only the level above, or a place beside", () => {
  const scopes = ["ningxia", "guyuan", "xiji", "yinchuan"];
  const targets = scopes.map((scope, index) => figure(`t${index + 1}`, { scope, due: "2025" }));
  const { deadlines } = smallLedger({
    documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
    tasks: [taskEntry("guyuan-2024/1", { targets })],
  });
  const own = deadlines.filter((deadline) => deadline.isOwn).map((deadline) => deadline.scope.id);
  expect(own).toEqual(["guyuan", "xiji"]);
});

test("a deadline hangs on the place it binds, whichever document prints it", () => {
  const { places } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { due: "2027", targets: [figure("t1", { due: "2025", scope: "ningxia" })] })],
  });
  expect(listed(findRecord(places, "ningxia"))).toEqual(["2025 宁夏回族自治区 t1"]);
  expect(listed(findRecord(places, "xiji"))).toEqual(["2027 西吉县 "]);
});
