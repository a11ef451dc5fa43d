import { expect, test } from "vitest";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

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
