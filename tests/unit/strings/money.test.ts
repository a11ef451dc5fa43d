import { describe, expect, test } from "vitest";
import { averagesOf } from "../../../src/model/funding.ts";
import { averageNote, averageText, formatAmount, moneySource } from "../../../src/strings/money.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Count = NonNullable<Parameters<typeof targetInput>[0]>;

/** What is said of 10.63亿元 divided by a count. */
function said(count: Count): string[] {
  const sum = { id: "f1", label: "搬迁", amount: 1_063_000_000, kind: "investment", scope: "xiji" } as const;
  const targets = [targetInput(count)];
  const tasks = [taskEntry("xiji-2025/1", { targets, funding: [{ ...sum, stated: "约10.63亿元", per: ["t1"] }] })];
  return smallLedger({ tasks })
    .funding.flatMap(averagesOf)
    .flatMap((average) => [averageText(average), averageNote(average)]);
}

describe("a sum divided by a count", () => {
  test("is said for each of what is counted, always as about", () => {
    expect(said({ value: 4400, unit: "户", bound: "exactly", stated: "4400户" })).toEqual(["每户约24.16万元", ""]);
  });

  test.each([
    [{ value: 4400, unit: "户", bound: "about", stated: "4400余户" }, "按4400户算；原文写“4400余户”"],
    [{ value: 17_000, unit: "人", bound: "about", stated: "1.7万余人" }, "按1.7万人算；原文写“1.7万余人”"],
    [{ value: 4400, unit: "户", bound: "at-least", stated: "4400户以上" }, "按4400户算；原文写“4400户以上”"],
  ] as const)("is somewhat too large where the paper counts a few more, and says so: %j", (count, words) => {
    expect(said(count)[1]).toBe(`（${words}，实际平均会少一些）`);
  });

  test("may lie on either side where the count is only about", () => {
    expect(said({ value: 4400, unit: "户", bound: "about", stated: "约4400户" })[1]).toBe("");
  });
});

test.each([
  [1_063_000_000, "10.63亿元"],
  [2_307_692.31, "230.77万元"],
  [9_999.5, "9999.5元"],
])("%d is spoken as %s", (amount, words) => {
  expect(formatAmount(amount)).toBe(words);
});

test("a sum names the paper that prints it, and says when it is a goal of all of it", () => {
  const loan = targetInput({ unit: "元", stated: "80元", money: "loan" });
  const { funding } = smallLedger({
    documents: [documentEntry("xiji-2025", { targets: [loan] })],
    tasks: [taskEntry("xiji-2025/1", { targets: [loan] })],
  });
  expect(funding.map(moneySource)).toEqual(["西吉民生清单，整份文件的目标", "西吉民生清单"]);
});
