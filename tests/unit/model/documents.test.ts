import { describe, expect, test } from "vitest";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { reportInput } from "../../support/registers.ts";
import { findRecord } from "./find-record.ts";

type Changes = NonNullable<Parameters<typeof documentEntry>[1]>;

/** A county's document with goals and duties of its own, and two tasks. */
const ledgerOf = (changes: Changes, targets: ReturnType<typeof targetInput>[] = []) =>
  smallLedger({
    metrics: [metricEntry("tap-water")],
    documents: [documentEntry("xiji-2025", changes)],
    tasks: [taskEntry("xiji-2025/1", { targets }), taskEntry("xiji-2025/2")],
  });

describe("goals of a whole document", () => {
  const goals = [
    targetInput({ id: "t1", metric: "tap-water", due: "2025" }),
    targetInput({ id: "t2", scope: "ningxia" }),
  ];
  const ledger = ledgerOf({ targets: goals }, [targetInput({ answers: "xiji-2025/t2" })]);
  const document = findRecord(ledger.documents, "xiji-2025");
  const [first, second] = document.targets;

  test("have the document's id and no task", () => {
    expect(document.targets.map(({ id, key, task }) => [id, key, task])).toEqual([
      ["xiji-2025/t1", "t1", null],
      ["xiji-2025/t2", "t2", null],
    ]);
    expect(first?.document).toBe(document);
  });

  test("have a date only where they print one, and the status that follows from it", () => {
    expect(document.targets.map(({ due, status }) => [due, status])).toEqual([
      ["2025", "due-no-result"],
      [null, "no-deadline"],
    ]);
  });

  test("stand among all figures, with their metric and the place they bind", () => {
    expect(ledger.targets.map((target) => target.id)).toEqual(["xiji-2025/t1", "xiji-2025/t2", "xiji-2025/1/t1"]);
    expect(findRecord(ledger.metrics, "tap-water").targets).toEqual([first]);
    expect(findRecord(ledger.places, "ningxia").targets).toEqual([second]);
  });

  test("can be answered by a figure of a task", () => {
    expect(findRecord(ledger.targets, "xiji-2025/1/t1").answers).toBe(second);
    expect(second?.answeredBy.map((target) => target.id)).toEqual(["xiji-2025/1/t1"]);
  });
});

describe("deadlines of a whole document", () => {
  const goals = [
    targetInput({ id: "t1", due: "2027" }),
    targetInput({ id: "t2", due: "2025" }),
    targetInput({ id: "t3", due: "2025" }),
    targetInput({ id: "t4", due: "2025", scope: "ningxia" }),
    targetInput({ id: "t5" }),
  ];
  const ledger = ledgerOf({ targets: goals });
  const { deadlines } = findRecord(ledger.documents, "xiji-2025");

  test("are one for each date and place of its goals, without a task; goals without a date have none", () => {
    const listed = deadlines.map(({ date, scope, task, targets, isOwn }) => [
      `${date} ${scope.id} ${targets.map((target) => target.key).join(" ")}`,
      task,
      isOwn,
    ]);
    expect(listed).toEqual([
      ["2025 xiji t2 t3", null, true],
      ["2025 ningxia t4", null, false],
      ["2027 xiji t1", null, true],
    ]);
  });

  test("hang on the places they bind and stand among all deadlines", () => {
    expect(findRecord(ledger.places, "xiji").deadlines.map((deadline) => deadline.date)).toEqual(["2025", "2027"]);
    expect(findRecord(ledger.places, "ningxia").deadlines.map((deadline) => deadline.date)).toEqual(["2025"]);
    expect(ledger.deadlines).toEqual(deadlines);
  });

  test("are no deadlines of its tasks", () => {
    expect(ledger.tasks.map(({ due, status }) => [due, status])).toEqual([
      [null, "no-deadline"],
      [null, "no-deadline"],
    ]);
  });
});

describe("duties to report", () => {
  const reports = [reportInput(), reportInput({ id: "r2", task: 2, by: ["卫健局", "市水务局"] })];
  const ledger = ledgerOf({ reports });
  const document = findRecord(ledger.documents, "xiji-2025");

  test("stand at their document in printed order, and among all", () => {
    expect(document.reports.map((report) => report.id)).toEqual(["xiji-2025/r1", "xiji-2025/r2"]);
    expect(document.reports[0]?.document).toBe(document);
    expect(ledger.reports).toEqual(document.reports);
  });

  test("lead to the task that prints them, or to none where they are the whole document's", () => {
    expect(document.reports.map(({ task }) => task)).toEqual([null, findRecord(ledger.tasks, "xiji-2025/2")]);
  });

  test("lead to the task with the printed number, even where an earlier one is missing", () => {
    const {
      tasks,
      reports: [duty],
    } = smallLedger({
      documents: [documentEntry("xiji-2025", { reports: [reportInput({ task: 3 })] })],
      tasks: [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/3"), taskEntry("xiji-2025/4")],
    });
    expect(duty?.task).toBe(findRecord(tasks, "xiji-2025/3"));
  });

  test("lead to the units that report, under their printed names", () => {
    const units = document.reports[1]?.by.map(({ printed, department }) => [printed, department.id]);
    expect(units).toEqual([
      ["卫健局", "health"],
      ["市水务局", "water"],
    ]);
  });

  test("keep what they print", () => {
    expect(document.reports[0]).toMatchObject({ to: "县政府督查室", every: "half-year", months: [6, 12] });
  });

  test("of an unknown unit are refused by name", () => {
    expect(() => ledgerOf({ reports: [reportInput({ by: ["航天局"] })] })).toThrow(
      "report xiji-2025/r1: unknown “航天局”",
    );
  });

  test("of an unknown task are refused by number, not told as the whole document's", () => {
    expect(() => ledgerOf({ reports: [reportInput({ task: 9 })] })).toThrow("report xiji-2025/r1: unknown “9”");
  });
});

test("a document without goals and duties has neither", () => {
  expect(findRecord(ledgerOf({}).documents, "xiji-2025")).toMatchObject({ targets: [], deadlines: [], reports: [] });
});
