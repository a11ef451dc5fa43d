import { expect, test } from "vitest";
import { codes } from "../../../src/model/export/codes.ts";
import { changesFeed } from "../../../src/model/export/feed.ts";
import { publish } from "../../../src/model/export/files.ts";
import type { TableName } from "../../../src/model/export/table.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { absences } from "../../../src/model/results/records.ts";
import { outcomes } from "../../../src/model/status.ts";
import { progressStates } from "../../../src/schemas/result.ts";
import { changeEntry, documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { resultEntry, valueInput } from "../../support/results.ts";
import { sha256 } from "../../support/sha256.ts";

const ledger = smallLedger({
  documents: [
    documentEntry("xiji-2025", { resultsLookedFor: { until: "2026-11-20", where: "县政府网站" } }),
    documentEntry("xiji-2026", { year: 2026 }),
  ],
  tasks: [
    taskEntry("xiji-2025/1", { due: "2025", targets: [targetInput()] }),
    taskEntry("xiji-2025/2", { due: "2025" }),
    taskEntry("xiji-2026/1", { due: "2026-10", targets: [targetInput({ replaces: "xiji-2025/1/t1" })] }),
  ],
  results: [
    resultEntry("xiji-2025/1-2026-01-08", {
      progress: { state: "not-done", stated: "还在建" },
      values: [valueInput()],
    }),
    resultEntry("xiji-2026/1-2026-11-01", { asOf: "2026-10", values: [valueInput({ bound: "more-than", value: 60 })] }),
  ],
  corrections: [changeEntry("2026-01-09-later"), changeEntry("2026-01-08-same-day")],
});
const tableOf = (name: TableName, of: Ledger = ledger) => publish(of, sha256).find(({ table }) => table.name === name);
const rows = (name: TableName) => tableOf(name)?.rows ?? [];

test("a published value is a record with its source, who recorded it and what it says of the promise", () => {
  expect(rows("results").find(({ id }) => id === "xiji-2025/1-2026-01-08/t1")).toEqual({
    id: "xiji-2025/1-2026-01-08/t1",
    task: "xiji-2025/1",
    target: "xiji-2025/1/t1",
    value: 85,
    unit: "户",
    asOf: "2025",
    published: "2026-01-08",
    stated: "85户通了自来水",
    sourceTitle: "政府工作报告",
    sourceUrl: "https://example.test/report",
    publisher: "西吉县人民政府",
    recordedBy: "张三",
    recordedOn: "2026-01-08",
    outcome: "met",
    document: "xiji-2025",
    valueTo: null,
    bound: "exactly",
    reached: null,
    differs: null,
    progress: null,
    note: null,
    url: "/tasks/xiji-2025/1/#results",
  });
});

test("what a source says in words of the whole is a record of its own", () => {
  expect(rows("results").find(({ id }) => id === "xiji-2025/1-2026-01-08")).toMatchObject({
    target: null,
    value: null,
    progress: "not-done",
    stated: "还在建",
  });
});

test("without any result the table is empty and has its columns still", () => {
  const empty = tableOf("results", smallLedger());
  expect(empty?.json.text).toBe("[]\n");
  expect(empty?.csv.text).toMatch(
    /^\uFEFFid,task,target,value,unit,asOf,published,stated,sourceTitle,[A-Za-z,]+\r\n$/u,
  );
});

test("promises and figures say what is missing, and until when it was looked for", () => {
  expect(rows("tasks").map(({ status, absence, lookedForUntil }) => [status, absence, lookedForUntil])).toEqual([
    ["not-met", null, "2026-11-20"],
    ["due-no-result", "not-found", "2026-11-20"],
    ["met", null, null],
  ]);
  expect(rows("targets").map(({ absence, replaces }) => [absence, replaces])).toEqual([
    [null, null],
    [null, "xiji-2025/1/t1"],
  ]);
});

test("every code that can occur is explained", () => {
  expect(Object.keys(codes.outcome).sort()).toEqual([...outcomes].sort());
  expect(Object.keys(codes.absence).sort()).toEqual([...absences].sort());
  expect(Object.keys(codes.progress).sort()).toEqual([...progressStates].sort());
});

test("results recorded on one day for one document are one public change, among the others by day", () => {
  expect(ledger.changes.map(({ id, kind, day }) => [id, kind, day])).toEqual([
    ["results-xiji-2026-2026-11-01", "results", "2026-11-01"],
    ["2026-01-09-later", "added", "2026-01-09"],
    ["results-xiji-2025-2026-01-08", "results", "2026-01-08"],
    ["2026-01-08-same-day", "added", "2026-01-08"],
  ]);
});

test("such a change names the promises, and where the results are published", () => {
  const change = ledger.changes.find(({ id }) => id === "results-xiji-2025-2026-01-08");
  expect([change?.title, change?.detail]).toEqual([
    "记下西吉民生清单里1项承诺的公开结果",
    "来源：政府工作报告（西吉县人民政府，2026年1月8日公布）。",
  ]);
  expect(change?.tasks.map(({ id }) => id)).toEqual(["xiji-2025/1"]);
});

test("the feed tells of them", () => {
  const xml = changesFeed(ledger, new URL("https://minnuo.test"));
  expect(xml).toContain("tag:minnuo.example,2026:changes/results-xiji-2025-2026-01-08");
  expect(xml).toContain('label="记下公开结果"');
});
