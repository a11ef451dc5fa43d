import { describe, expect, test } from "vitest";
import { averagesOf } from "../../../src/model/funding.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

const sum = {
  id: "f1",
  label: "管网",
  amount: 8_600_000,
  kind: "investment",
  scope: "xiji",
  stated: "860万元",
} as const;
const subsidy = targetInput({ id: "t1", kind: "standard", value: 280, unit: "元/人", money: "subsidy-rate" });
const unnamed = targetInput({ id: "t3", bound: "all", value: null, unit: "元", money: "subsidy-rate" });
const { funding, targets } = smallLedger({
  tasks: [taskEntry("xiji-2025/1", { targets: [subsidy, targetInput({ id: "t2" }), unnamed], funding: [sum] })],
});

test("a sum is counted in 元 and keeps the printed words", () => {
  expect(funding[0]).toMatchObject({ id: "xiji-2025/1/f1", amount: 8_600_000, unit: "元", stated: "860万元" });
});

test("what is paid per person is listed as money too, under the same id and with its own unit", () => {
  expect(funding[1]).toMatchObject({ id: "xiji-2025/1/t1", amount: 280, unit: "元/人", kind: "subsidy-rate" });
  expect(targets.map((target) => target.id)).toContain("xiji-2025/1/t1");
});

test("a range of what is paid keeps both ends, and who of the place it is for; a sum has neither", () => {
  const range = { ...subsidy, value: 400, valueTo: 1600, scopeNote: "失业人员", note: "按工种定。" };
  const paid = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: [range], funding: [sum] })] }).funding;
  expect(paid.map(({ amount, amountTo, scopeNote, note }) => [amount, amountTo, scopeNote, note])).toEqual([
    [8_600_000, null, null, null],
    [400, 1600, "失业人员", "按工种定。"],
  ]);
});

test("what is paid without a range or a note has neither", () => {
  expect(funding[1]).toMatchObject({ amountTo: null, scopeNote: null, note: null });
});

test("a figure that is no money, or names no sum, is not listed as money", () => {
  expect(funding.map((entry) => entry.key)).toEqual(["f1", "t1"]);
});

describe("money that is a goal of a whole document", () => {
  const goal = targetInput({
    id: "t4",
    value: 15_000_000,
    unit: "元",
    stated: "1500万元以上",
    money: "loan",
    due: "2025",
  });
  const ledger = smallLedger({
    documents: [documentEntry("xiji-2025", { targets: [goal, targetInput({ id: "t5" })] })],
    tasks: [taskEntry("xiji-2025/1", { funding: [sum] })],
  });
  const document = findRecord(ledger.documents, "xiji-2025");

  test("is money like that of a task: it names the document and no task", () => {
    const [first, ...others] = ledger.funding;
    expect(first).toMatchObject({ id: "xiji-2025/t4", amount: 15_000_000, kind: "loan", due: "2025", task: null });
    expect(first?.document).toBe(document);
    expect(others.map(({ id }) => id)).toEqual(["xiji-2025/1/f1"]);
  });

  test("belongs to the document and to none of its tasks", () => {
    expect(document.funding.map(({ id }) => id)).toEqual(["xiji-2025/t4"]);
    expect(document.tasks[0]?.funding.map(({ id }) => id)).toEqual(["xiji-2025/1/f1"]);
  });
});

describe("what the document says about the time of money", () => {
  const fundingOf = (changes: Parameters<typeof taskEntry>[1]) =>
    smallLedger({ tasks: [taskEntry("xiji-2025/1", changes)] }).funding;
  const loan = targetInput({ value: 3_500_000, unit: "元", stated: "350万元以上", money: "loan" });

  test("that it strives for it, that it recurs, by when, and in which season are kept", () => {
    const [kept] = fundingOf({ targets: [{ ...loan, strive: true, period: "year", due: "2025", dueNote: "全年" }] });
    expect(kept).toMatchObject({ strive: true, period: "year", due: "2025", dueNote: "全年" });
  });

  test("a figure without a date of its own is due with its task, and so is a sum", () => {
    const sums = fundingOf({ due: "2025-12", targets: [loan], funding: [sum] });
    expect(sums.map(({ key, due }) => [key, due])).toEqual([
      ["f1", "2025-12"],
      ["t1", "2025-12"],
    ]);
  });

  test("where it says nothing, nothing is added", () => {
    const said = fundingOf({ targets: [loan], funding: [sum, { ...sum, id: "f2", dueNote: "从2024年起分三年" }] });
    expect(said.map(({ strive, period, due, dueNote }) => [strive, period, due, dueNote])).toEqual([
      [false, null, null, null],
      [false, null, null, "从2024年起分三年"],
      [false, null, null, null],
    ]);
  });
});

describe("a sum printed with counts", () => {
  const averages = (...counts: Parameters<typeof targetInput>[0][]) => {
    const figures = counts.map((count, index) => targetInput({ id: `t${index + 1}`, ...count }));
    const per = figures.map(({ id }) => id);
    const [first] = smallLedger({
      tasks: [taskEntry("xiji-2025/1", { targets: figures, funding: [{ ...sum, amount: 150_000_000, per }] })],
    }).funding;
    return first ? averagesOf(first).map(({ target, amount }) => [target.key, amount]) : [];
  };

  test("is divided by each of them, to the cent", () => {
    expect(averages({ value: 65, unit: "个" }, { value: 4400 })).toEqual([
      ["t1", 2_307_692.31],
      ["t2", 34_090.91],
    ]);
  });

  test("is not divided by a count that has no number", () => {
    expect(averages({ value: null, unit: null, bound: "all" }, { value: 4400 }).map(([key]) => key)).toEqual(["t2"]);
  });
});
