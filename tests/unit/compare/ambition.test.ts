import { describe, expect, test } from "vitest";
import { baselinesOf, carriedTargets, flatTargets } from "../../../src/model/compare/ambition.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import type { Figure } from "./compared.ts";

const figures = (list: readonly Figure[]) =>
  list.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));

const oneTask = (...list: readonly Figure[]) =>
  smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: figures(list) })] });

test("a figure that ends where it starts is flat; one that prints no start is not", () => {
  const { targets } = oneTask({ baseline: 80 }, { baseline: 70 }, {}, { value: 0, baseline: 0 });
  expect(flatTargets(targets).map(({ key }) => key)).toEqual(["t1", "t4"]);
});

test("what exists already, and a range, are never flat", () => {
  const { targets } = oneTask({ baseline: 80, kind: "context" }, { baseline: 80, valueTo: 90 });
  expect(flatTargets(targets)).toEqual([]);
});

test("figures to be reached without a start are counted by document; standards and what exists are not", () => {
  const { documents } = oneTask({ baseline: 70 }, {}, {}, { kind: "standard" }, { kind: "context" });
  expect(baselinesOf(documents)).toMatchObject([{ document: { id: "xiji-2025" }, promised: 3, without: 2 }]);
});

describe("a figure asks for the same as an earlier document", () => {
  /** Ids of the earlier figures that a figure of 2025 repeats; the earlier ones are `old-2023/1/t1` and on. */
  const carried = (now: Figure, ...before: readonly Figure[]) => {
    const metric = "m";
    const { targets } = smallLedger({
      metrics: [metricEntry(metric)],
      documents: [documentEntry("xiji-2025"), documentEntry("old-2023", { year: 2023 })],
      tasks: [
        taskEntry("old-2023/1", { targets: figures(before.map((changes) => ({ metric, ...changes }))) }),
        taskEntry("xiji-2025/1", { targets: figures([{ metric, ...now }]) }),
      ],
    });
    return carriedTargets(targets).map(({ target, earlier }) => `${target.id} ${earlier.id}`);
  };

  test("where metric, place, part of the place and number are the same, whatever the date", () => {
    expect(carried({ due: "2025" }, { due: "2023" })).toEqual(["xiji-2025/1/t1 old-2023/1/t1"]);
  });

  test.each<[string, Figure]>([
    ["number", { value: 70 }],
    ["unit", { unit: "人" }],
    ["place", { scope: "guyuan" }],
    ["part of the place", { scopeNote: "农村" }],
    ["metric", { metric: null }],
    ["way of measuring", { measuredAs: "年均" }],
    ["kind: it existed already", { kind: "context" }],
  ])("but not with another %s", (_what, before) => {
    expect(carried({}, before)).toEqual([]);
  });

  test("but not where no number is printed", () => {
    const all = { bound: "all", value: null, unit: null } as const;
    expect(carried(all, all)).toEqual([]);
  });

  test("but not as one of the same year", () => {
    const { targets } = smallLedger({
      metrics: [metricEntry("m")],
      tasks: [taskEntry("xiji-2025/1", { targets: figures([{ metric: "m" }, { metric: "m" }]) })],
    });
    expect(carriedTargets(targets)).toEqual([]);
  });
});
