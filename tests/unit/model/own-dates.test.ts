import { expect, test } from "vitest";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

/** The only figure of a county's task, on 22 November 2026. */
const figureOf = (taskDue: string | undefined, changes: Parameters<typeof targetInput>[0]) =>
  smallLedger({ tasks: [taskEntry("xiji-2025/1", { due: taskDue, targets: [targetInput(changes)] })] }).targets[0];

test("a promised figure without a date of its own has the task's", () => {
  expect(figureOf("2025", {})).toMatchObject({ due: "2025", status: "due-no-result" });
});

test("a figure's own date goes before the task's", () => {
  expect(figureOf("2025", { due: "2027" })).toMatchObject({ due: "2027", status: "running" });
});

test("what exists already is not due with the task", () => {
  expect(figureOf("2025", { kind: "context" })).toMatchObject({ due: null, status: "no-deadline" });
});

test("a figure of a task without a date has none", () => {
  expect(figureOf(undefined, {})).toMatchObject({ due: null, status: "no-deadline" });
});
