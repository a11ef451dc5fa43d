import { describe, expect, test } from "vitest";
import { metricDots } from "../../../src/charts/ledger/metric-dots.ts";
import { measuresOf } from "../../../src/model/metric-series.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "../model/find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

const share = { value: 19, unit: "%", stated: "19%以上" } as const;

function dots(...figures: readonly Figure[]) {
  const targets = figures.map((changes, index) =>
    targetInput({ id: `t${index + 1}`, metric: "tap-water", ...share, ...changes }),
  );
  const { metrics } = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [taskEntry("xiji-2025/1", { targets })],
  });
  return measuresOf(findRecord(metrics, "tap-water")).flatMap(metricDots);
}

describe("a metric's figures", () => {
  test("stand with the level above first, each with its level, bound, date and words", () => {
    expect(dots({ due: "2027" }, { scope: "ningxia", value: 40, bound: "about", stated: "40%左右" })).toEqual([
      {
        label: "宁夏回族自治区",
        href: "/tasks/xiji-2025/1/#t2",
        level: "region",
        value: 40,
        bound: "about",
        text: "约40%",
        source: "西吉民生清单",
      },
      {
        label: "西吉县",
        href: "/tasks/xiji-2025/1/#t1",
        level: "county",
        value: 19,
        bound: "at-least",
        due: "2027年",
        text: "19%以上",
        source: "西吉民生清单",
      },
    ]);
  });

  test("name the part of a place they bind", () => {
    expect(dots({ scopeNote: "农村" })[0]?.label).toBe("西吉县（农村）");
  });

  test("have their starting point before them, with its year where printed", () => {
    const rows = dots({ baseline: 15, baselineYear: "2023" }, { baseline: 0, value: 20, stated: "20%以上" });
    expect(rows.map(({ label, value, bound, text }) => [label, value, bound, text])).toEqual([
      ["西吉县 2023年", 15, "exactly", "15%"],
      ["西吉县", 19, "at-least", "19%以上"],
      ["西吉县 原来", 0, "exactly", "0%"],
      ["西吉县", 20, "at-least", "20%以上"],
    ]);
  });

  test("without a number stay without one", () => {
    expect(dots({ bound: "all", value: null, unit: null })[0]).toMatchObject({ value: null, text: "全部" });
  });

  test("are promises only", () => {
    expect(dots({ kind: "context" })).toEqual([]);
  });

  test("say which paper prints them where there are several of one place", () => {
    const notes = dots({}, { value: 20, stated: "20%以上" }, { scope: "ningxia" }).map(({ label, note }) => [
      label,
      note,
    ]);
    expect(notes).toEqual([
      ["宁夏回族自治区", undefined],
      ["西吉县", "西吉民生清单"],
      ["西吉县", "西吉民生清单"],
    ]);
  });

  test("are drawn once where one paper prints them twice", () => {
    expect(dots({}, {})).toHaveLength(1);
  });
});
