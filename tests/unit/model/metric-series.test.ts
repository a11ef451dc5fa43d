import { describe, expect, test } from "vitest";
import { measuresOf, pictureKind, seriesOf } from "../../../src/model/metric-series.ts";
import { figuresOf } from "../../../src/model/shared-metrics.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

const share = { metric: "sewage", value: 19, unit: "%", stated: "19%以上" } as const;
const figures = (list: readonly Figure[]) =>
  list.map((changes, index) => targetInput({ id: `t${index + 1}`, ...share, ...changes }));

/** The metric 农村生活污水治理（管控）率 with figures of a county's paper and of another paper. */
function metric(xiji: readonly Figure[], other: readonly Figure[] = []) {
  const { metrics } = smallLedger({
    documents: [documentEntry("xiji-2025"), documentEntry("xiji-2023")],
    metrics: [metricEntry("sewage", { name: "农村生活污水治理（管控）率" })],
    tasks: [
      taskEntry("xiji-2025/1", { targets: figures(xiji) }),
      taskEntry("xiji-2023/1", { targets: figures(other) }),
    ],
  });
  return findRecord(metrics, "sewage");
}

const lines = (xiji: readonly Figure[], other?: readonly Figure[]) =>
  seriesOf(figuresOf(metric(xiji, other))).map(({ targets, apart }) => [apart, ...targets.map(({ value }) => value)]);

describe("figures that papers measure in different ways", () => {
  test("stand apart, the way that the metric is named after first", () => {
    const measures = measuresOf(metric([{ measuredAs: "治理率" }, { measuredAs: "治理（管控）率", value: 40 }]));
    expect(measures.map(({ as, targets }) => [as, ...targets.map(({ value }) => value)])).toEqual([
      ["治理（管控）率", 40],
      ["治理率", 19],
    ]);
  });

  test("come after those of which no paper says anything special", () => {
    expect(measuresOf(metric([{ measuredAs: "年均" }, {}])).map(({ as }) => as)).toEqual([null, "年均"]);
  });

  test("stand apart by their units too; a promise without a number stays with the numbers", () => {
    const all = { bound: "all", value: null, unit: null } as const;
    const measures = measuresOf(metric([{}, { unit: "户" }, all]));
    expect(measures.map(({ unit, targets }) => [unit, targets.length])).toEqual([
      ["%", 2],
      ["户", 1],
    ]);
  });
});

describe("a line of figures", () => {
  test("holds one place's figures of several years, from whichever paper", () => {
    expect(lines([{ due: "2025" }], [{ due: "2023", value: 10 }])).toEqual([["place", 10, 19]]);
  });

  test("never joins two places, nor two parts of a place", () => {
    expect(lines([{ scope: "ningxia" }, {}])).toHaveLength(2);
    expect(
      lines([
        { scopeNote: "一类区", due: "2025" },
        { scopeNote: "二类区", due: "2027" },
      ]),
    ).toHaveLength(2);
  });

  test("is split by document where papers print one place differently for one year", () => {
    expect(lines([{ due: "2025" }], [{ due: "2025", value: 10 }]).map(([apart]) => apart)).toEqual([
      "document",
      "document",
    ]);
  });

  test("is split by label where one paper prints two values for one year", () => {
    expect(lines([{ due: "2025" }, { due: "2025", value: 10, label: "别的" }])).toEqual([
      ["label", 19],
      ["label", 10],
    ]);
  });

  test("is not split by a figure that is printed twice", () => {
    expect(lines([{ due: "2025" }, { due: "2025" }])).toEqual([["place", 19, 19]]);
  });

  test("has no promises without a number", () => {
    expect(lines([{ bound: "all", value: null, unit: null }])).toEqual([]);
  });
});

describe("the picture of a metric", () => {
  const kind = (...list: readonly Figure[]) => pictureKind(figuresOf(metric(list)));

  test("is by year where its figures or starting points stand in several years", () => {
    expect(kind({ due: "2025" }, { scope: "ningxia", due: "2027" })).toBe("years");
    expect(kind({ due: "2025", baseline: 10, baselineYear: "2020" })).toBe("years");
  });

  test("is a row of dots where all share one year, or none prints one", () => {
    expect(kind({ due: "2025-03" }, { scope: "ningxia", due: "2025-12-31" })).toBe("dots");
    expect(kind({}, { scope: "ningxia" })).toBe("dots");
    expect(kind({ due: "2025", baseline: 10 })).toBe("dots");
  });

  test("is left out for a single number, and where no number is printed", () => {
    expect(kind({ due: "2025" })).toBe("none");
    expect(kind({ bound: "all", value: null, unit: null }, { bound: "all", value: null, unit: null })).toBe("none");
  });
});
