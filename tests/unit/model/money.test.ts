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
const { funding, targets } = smallLedger({
  tasks: [taskEntry("xiji-2025/1", { targets: [subsidy, targetInput({ id: "t2" })], funding: [sum] })],
});

test("a sum is counted in 元 and keeps the printed words", () => {
  expect(funding[0]).toMatchObject({ id: "xiji-2025/1/f1", amount: 8_600_000, unit: "元", stated: "860万元" });
});

test("what is paid per person is listed as money too, under the same id and with its own unit", () => {
  expect(funding[1]).toMatchObject({ id: "xiji-2025/1/t1", amount: 280, unit: "元/人", kind: "subsidy-rate" });
  expect(targets.map((target) => target.id)).toContain("xiji-2025/1/t1");
});

test("a figure that is no money is not listed as money", () => {
  expect(funding.map((entry) => entry.key)).toEqual(["f1", "t1"]);
});
