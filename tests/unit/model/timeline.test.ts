import { expect, test } from "vitest";
import { byMonth, splitDeadlines } from "../../../src/model/timeline.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { resultEntry } from "../../support/results.ts";

const { deadlines } = smallLedger({
  tasks: ["2027", "2025", "2026", "2026-10", "2026-11-22", "2024-06"].map((due, index) =>
    taskEntry(`xiji-2025/${index + 1}`, { due }),
  ),
});
const { silent, ahead } = splitDeadlines(deadlines.toReversed());
const withResult = smallLedger({
  tasks: [taskEntry("xiji-2025/1", { due: "2025" }), taskEntry("xiji-2025/2", { due: "2029" })],
  results: [1, 2].map((no) =>
    resultEntry(`xiji-2025/${no}-2026-01-08`, { progress: { state: "done", stated: "已完成" } }),
  ),
});
const dates = (list: typeof deadlines) => list.map((deadline) => deadline.date);

test("of deadlines that passed in silence, the latest comes first", () => {
  expect(dates(silent)).toEqual(["2026-10", "2025", "2024-06"]);
});

test("of deadlines ahead, the nearest comes first, and today's is still ahead", () => {
  expect(dates(ahead)).toEqual(["2026-11-22", "2026", "2027"]);
});

test("what passed with a published result stands apart, and what is kept early is still ahead", () => {
  const split = splitDeadlines(withResult.deadlines);
  expect([dates(split.found), dates(split.silent), dates(split.ahead)]).toEqual([["2025"], [], ["2029"]]);
});

test("no deadline is lost or told twice", () => {
  expect(new Set([...silent, ...ahead])).toEqual(new Set(deadlines));
  expect(silent.length + ahead.length).toBe(6);
});

test("deadlines of a month stand together; one with only a year stands in no month", () => {
  const { deadlines: list } = smallLedger({
    tasks: ["2027-03-10", "2027-03", "2027-12", "2027"].map((due, index) =>
      taskEntry(`xiji-2025/${index + 1}`, { due }),
    ),
  });
  expect(byMonth(list).map(({ month, deadlines: due }) => [month, dates(due)])).toEqual([
    ["2027-03", ["2027-03-10", "2027-03"]],
    ["2027-12", ["2027-12"]],
    ["2027", ["2027"]],
  ]);
});

test("what passed in silence and what is ahead have places of their own on the page, even in one month", () => {
  const { deadlines: list } = smallLedger({
    tasks: ["2026-11-10", "2026-11"].map((due, index) => taskEntry(`xiji-2025/${index + 1}`, { due })),
  });
  expect(byMonth(list).map(({ id }) => id)).toEqual(["silent-2026-11", "ahead-2026-11"]);
});
