import { describe, expect, test } from "vitest";
import { metricDots } from "../../../src/charts/ledger/metric-dots.ts";
import { targetRows } from "../../../src/charts/ledger/target-rows.ts";
import { measuresOf } from "../../../src/model/metric-series.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { resultEntry, valueInput } from "../../support/results.ts";
import { findRecord } from "../model/find-record.ts";

type Published = NonNullable<Parameters<typeof valueInput>[0]>;

/** A county's figures of 80 户 due in 2025, and what was published of each. */
function ledgerOf(...published: readonly Published[]) {
  const keys = published.map((_, index) => `t${index + 1}`);
  return smallLedger({
    metrics: [metricEntry("tap-water", { unit: "户" })],
    tasks: [
      taskEntry("xiji-2025/1", {
        due: "2025",
        targets: keys.map((id) => targetInput({ id, metric: "tap-water" })),
      }),
    ],
    results: [
      resultEntry("xiji-2025/1-2026-01-08", {
        values: published.map((changes, index) => valueInput({ target: keys[index] ?? "", ...changes })),
      }),
    ],
  });
}

const picture = (...published: readonly Published[]) => targetRows(ledgerOf(...published).targets, { id: "chart" });

describe("a published result on a figure's line", () => {
  test("is worth a picture by itself, and says as of when", () => {
    expect(picture({})?.rows).toEqual([
      {
        label: "通自来水的农户",
        value: 80,
        text: "80户以上",
        bound: "at-least",
        unit: "户",
        result: { value: 85, text: "85户（截至2025年）", label: "结果" },
        note: "2025年",
        source: "西吉民生清单",
      },
    ]);
  });

  test("is told in the sentence and in a column of the table", () => {
    const chart = picture({});
    expect(chart?.summary).toBe("通自来水的农户：承诺80户以上；结果85户（截至2025年）。");
    expect(chart?.table.columns.map(({ label }) => label).at(-1)).toBe("公开的结果");
    expect(chart?.table.rows).toEqual([["通自来水的农户", "未写明", "80户以上", "未写明", "85户（截至2025年）"]]);
  });

  test("is left out where it measures another thing, another unit or nothing", () => {
    expect(picture({ differs: "数的是全市。" }, { unit: "人" }, { value: null, unit: null })).toBeNull();
  });

  test.each([
    [[{}], "1个公开的结果做到了承诺的数字"],
    [[{}, {}], "2个公开的结果都做到了承诺的数字"],
    [[{}, { value: 60 }], "2个数字有公开的结果，1个做到了承诺"],
    [[{ value: 60 }], "1个数字有公开的结果，和承诺放在一起看"],
  ])("counts in the title: %j", (published, title) => {
    expect(picture(...published)?.title).toBe(title);
  });
});

describe("on the page of an indicator a published result", () => {
  const dots = (published: Published) =>
    measuresOf(findRecord(ledgerOf(published).metrics, "tap-water"))
      .flatMap(metricDots)
      .map((row) => [row.label, row.value, row.due, row.href]);

  test("stands below its figure under a name of its own, and leads to its source", () => {
    expect(dots({})).toEqual([
      ["西吉县", 80, "2025年", "/tasks/xiji-2025/1/#t1"],
      ["西吉县 结果", 85, "2025年", "/tasks/xiji-2025/1/#results"],
    ]);
  });

  test("is left out where it measures another thing", () => {
    expect(dots({ differs: "数的是全市。" })).toHaveLength(1);
  });
});
