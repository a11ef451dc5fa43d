import { describe, expect, test } from "vitest";
import type { CheckLine } from "../../../src/model/checks/records.ts";
import {
  checksOfDocument,
  checksOfTask,
  countVerdicts,
  disagreementsByCell,
  figurePlaces,
  tellingChecks,
  tellingFirst,
} from "../../../src/model/checks/select.ts";
import { checkInput, checksEntry, figuresPrinted, fiscalOf, households, moneyTable } from "../../support/checks.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const table = moneyTable(
  "t",
  [
    ["need", "万元"],
    ["paid", "万元"],
  ],
  [
    ["total", "30", "50"],
    ["a", "10", "10"],
    ["b", "20", "20"],
  ],
);
const sums = {
  id: "sums",
  each: "column" as const,
  table: "xiji-2025/t",
  left: { row: "total" },
  right: { sum: [{ row: "a" }, { row: "b" }] },
};
const figure = (id: string) => ({ left: { figure: `xiji-2025/1/${id}` }, right: { figure: "xiji-2025/1/t1" } });

const ledger = smallLedger({
  documents: [documentEntry("xiji-2025"), documentEntry("guyuan-2025", { place: "guyuan" })],
  tasks: [
    ...figuresPrinted(households(10), households(11), households(90), households(12)),
    taskEntry("guyuan-2025/1", { targets: [targetInput({ scope: "guyuan", value: 10, stated: "10户" })] }),
  ],
  fiscal: fiscalOf(table),
  checks: [
    checksEntry(
      "xiji-2025",
      checkInput(sums),
      checkInput({ id: "near", ...figure("t2") }),
      checkInput({ id: "far", ...figure("t3") }),
      checkInput({ id: "likely", certainty: "likely", ...figure("t4") }),
      checkInput({ id: "across", left: { figure: "xiji-2025/1/t1" }, right: { figure: "guyuan-2025/1/t1" } }),
    ),
  ],
});
const ids = (lines: readonly CheckLine[]) => lines.map(({ id }) => id.replace("xiji-2025/", ""));
const one = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error("not there");
  return found;
};

test("lines are counted by what they say", () => {
  expect(countVerdicts(ledger.checks)).toEqual({ agrees: 2, disagrees: 3, "likely-disagrees": 1, open: 0 });
});

test("the most telling lines are sure and furthest off, one of each check", () => {
  expect(ids(tellingChecks(ledger.checks, 5))).toEqual(["far", "sums/paid", "near"]);
  expect(ids(tellingChecks(ledger.checks, 1))).toEqual(["far"]);
});

test("what does not agree stands before what does", () => {
  expect(ids(tellingFirst(ledger.checks))).toEqual(["sums/paid", "near", "far", "likely", "sums/need", "across"]);
});

describe("a line belongs", () => {
  test("to every document whose figures it uses", () => {
    const [xiji, guyuan] = ["xiji-2025", "guyuan-2025"].map((id) =>
      one(ledger.documents.find((each) => each.id === id)),
    );
    expect(ids(checksOfDocument(ledger.checks, one(guyuan)))).toEqual(["across"]);
    expect(checksOfDocument(ledger.checks, one(xiji))).toHaveLength(ledger.checks.length);
  });

  test("to every task whose figures it uses", () => {
    const task = one(ledger.tasks.find(({ id }) => id === "guyuan-2025/1"));
    expect(ids(checksOfTask(ledger.checks, task))).toEqual(["across"]);
  });

  test("to the printed value of a table that does not fit", () => {
    expect([...disagreementsByCell(ledger.checks)].map(([cell, { id }]) => [cell, id])).toEqual([
      ["xiji-2025/t/total/paid", "xiji-2025/sums/paid"],
    ]);
  });
});

test("the tasks and tables of a line are listed once each", () => {
  const places = (id: string) =>
    figurePlaces(one(ledger.checks.find((line) => line.id === id))).map(({ href }) => href);
  expect(places("xiji-2025/sums/need")).toEqual(["/documents/xiji-2025/#t"]);
  expect(places("xiji-2025/near")).toEqual(["/tasks/xiji-2025/1/#t2"]);
  expect(places("xiji-2025/across")).toEqual(["/tasks/xiji-2025/1/#t1", "/tasks/guyuan-2025/1/#t1"]);
});
