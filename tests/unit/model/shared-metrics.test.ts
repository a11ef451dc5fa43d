import { describe, expect, test } from "vitest";
import { figuresOf, isShared, metricsByTopic, metricsOf } from "../../../src/model/shared-metrics.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

const figures = (list: readonly Figure[]) =>
  list.map((changes, index) => targetInput({ id: `t${index + 1}`, metric: "tap-water", ...changes }));

function ledger(xiji: readonly Figure[], xixia: readonly Figure[] = []) {
  return smallLedger({
    documents: [documentEntry("xiji-2025"), documentEntry("xixia-2023", { place: "xixia" })],
    metrics: [metricEntry("tap-water"), metricEntry("toilets")],
    tasks: [
      taskEntry("xiji-2025/1", { targets: figures(xiji) }),
      taskEntry("xixia-2023/1", { targets: figures(xixia) }),
    ],
  });
}

describe("the figures of a metric", () => {
  test("begin with the region's, then follow the places' codes, each place's earliest first", () => {
    const { metrics } = ledger([{}, { due: "2027" }, { scope: "ningxia" }, { due: "2025" }], [{ scope: "xixia" }]);
    const shown = figuresOf(findRecord(metrics, "tap-water")).map((target) => target.id);
    expect(shown).toEqual(["xiji-2025/1/t3", "xixia-2023/1/t1", "xiji-2025/1/t4", "xiji-2025/1/t2", "xiji-2025/1/t1"]);
  });

  test("begin with the upper levels, whatever the codes: a city's stand before another city's county's", () => {
    const { metrics } = ledger(
      [{}, { scope: "guyuan" }, { scope: "ningxia" }],
      [{ scope: "xixia" }, { scope: "yinchuan" }],
    );
    const scopes = figuresOf(findRecord(metrics, "tap-water")).map((target) => target.scope.id);
    expect(scopes).toEqual(["ningxia", "yinchuan", "guyuan", "xixia", "xiji"]);
  });

  test("of one place stand in the order of the days on which they are last kept: a year lasts to its end", () => {
    const { metrics } = ledger([{ due: "2025" }, { due: "2025-06" }, { due: "2025-06-15" }]);
    expect(figuresOf(findRecord(metrics, "tap-water")).map((target) => target.key)).toEqual(["t3", "t2", "t1"]);
  });

  test("are promises, not what exists already", () => {
    const { metrics } = ledger([{ kind: "context" }, { kind: "standard" }]);
    expect(figuresOf(findRecord(metrics, "tap-water")).map((target) => target.key)).toEqual(["t2"]);
  });
});

describe("a metric is shared", () => {
  const shared = (xiji: readonly Figure[], xixia: readonly Figure[] = []) =>
    metricsOf(ledger(xiji, xixia).tasks).map(isShared);

  test("by two places", () => {
    expect(shared([{}, { scope: "ningxia" }])).toEqual([true]);
  });

  test("by two documents about one place", () => {
    expect(shared([{}], [{}])).toEqual([true]);
  });

  test("not by one place's figures in one document", () => {
    expect(shared([{}, {}])).toEqual([false]);
  });
});

test("a set of tasks has the metrics that its promised figures measure", () => {
  const { tasks } = ledger([{}, { metric: "toilets", kind: "context" }, { metric: null }, {}]);
  expect(metricsOf(tasks).map(({ metric, targets }) => [metric.id, targets.map((target) => target.key)])).toEqual([
    ["tap-water", ["t1", "t4"]],
  ]);
});

test("metrics stand by topic, those of most documents first, those without a figure not at all", () => {
  const { metrics, topics } = ledger([{ metric: "toilets" }, {}], [{}]);
  expect(metricsByTopic(metrics, topics)).toMatchObject([
    { topic: { id: "water" }, metrics: [{ metric: { id: "tap-water" }, documents: 2 }, { metric: { id: "toilets" } }] },
  ]);
  const empty = ledger([{ metric: null }]);
  expect(metricsByTopic(empty.metrics, empty.topics)).toEqual([]);
});
