import { describe, expect, test } from "vitest";
import { reportFacts, reports } from "../../../src/strings/reports.ts";
import { documentEntry, smallLedger } from "../../support/ledger.ts";
import { reportInput } from "../../support/registers.ts";

/** What stands under a duty of the county's paper. */
const facts = (changes: Parameters<typeof reportInput>[0]) =>
  smallLedger({ documents: [documentEntry("xiji-2025", { reports: [reportInput(changes)] })] }).reports.map(
    reportFacts,
  )[0];

test("a duty says how often, on which day, who does it, to whom it goes and which paper asks for it", () => {
  expect(facts({ every: "month", on: "25日", months: [] })).toBe(
    "每月 · 25日 · 水务局 · 报给县政府督查室 · 西吉民生清单",
  );
});

test("what the paper does not say is called unwritten, or left out", () => {
  expect(facts({ every: "year", on: null, months: [], by: [], to: null })).toBe(
    "每年 · 日子未写明 · 谁来做未写明 · 西吉民生清单",
  );
});

describe("the time of a duty", () => {
  test.each<[Parameters<typeof reportInput>[0], string]>([
    [{ every: "year", on: "每年12月底前", months: [12] }, "每年12月底前 · "],
    [{ every: "month", on: "每月", months: [] }, "每月 · 日子未写明 · "],
    [{ every: "year", on: null, months: [12] }, "每年 · 12月 · "],
    [{ every: "once", on: "2月底前", months: [2], year: 2023 }, "2023年 · 一次 · 2月底前 · "],
    [{ every: "once", on: "2023年", months: [], year: 2023 }, "2023年 · 一次 · 日子未写明 · "],
  ])("%j is as precise as printed: %s", (changes, time) => {
    expect(facts(changes)?.split("水务局")[0]).toBe(time);
  });
});

test("the table of duties names the year of a duty that is for one year only", () => {
  const { reports: list } = smallLedger({
    documents: [documentEntry("xiji-2025", { reports: [reportInput({ every: "once", on: "2月底前", year: 2023 })] })],
  });
  expect(list.map(reports.rhythm)).toEqual(["一次（2023年）"]);
});
