import { describe, expect, test } from "vitest";
import {
  heroTargets,
  mainTarget,
  measuredOtherwise,
  onlyUpperFigures,
  sameMetricElsewhere,
} from "../../../src/model/highlights.ts";
import type { Task } from "../../../src/model/records.ts";
import { measuredOtherwiseText } from "../../../src/strings/figure-list.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

/** A task of 固原市 with figures t1, t2 … */
function task(...figures: readonly Figure[]): Task {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, scope: "guyuan", ...changes }));
  const ledger = smallLedger({
    documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
    metrics: [metricEntry("tap-water"), metricEntry("toilets")],
    tasks: [
      taskEntry("guyuan-2024/1", { targets }),
      taskEntry("guyuan-2024/2", { targets: [targetInput({ scope: "ningxia", metric: "tap-water" })] }),
      taskEntry("guyuan-2024/3", { targets: [targetInput({ kind: "context", metric: "tap-water" })] }),
    ],
  });
  return findRecord(ledger.tasks, "guyuan-2024/1");
}

const answering = { answers: "guyuan-2024/2/t1" };
const heroes = (limit: number, ...figures: readonly Figure[]) =>
  heroTargets(task(...figures), limit).map((target) => target.key);

describe("the figures a reader sees first", () => {
  test("are the place's own, not those of the level above printed before them", () => {
    expect(heroes(3, { scope: "ningxia" }, {}, { scope: "ningxia" })).toEqual(["t2"]);
  });

  test("may be those of a place below", () => {
    expect(heroes(3, { scope: "xiji" }, { scope: "ningxia" }, { scope: "xixia" })).toEqual(["t1"]);
  });

  test("begin with what answers the level above, in printed order", () => {
    expect(heroes(9, {}, answering, {}, answering)).toEqual(["t2", "t4", "t1", "t3"]);
  });

  test("go on with what is to be reached, then what is paid out, then standards that can be compared", () => {
    const standard = { kind: "standard" } as const;
    const paid = { ...standard, unit: "元/人", money: "subsidy-rate" } as const;
    const compared = { ...standard, metric: "tap-water" };
    const figures = [standard, compared, paid, {}, { ...standard, ...answering }];
    expect(heroes(9, ...figures)).toEqual(["t5", "t4", "t3", "t2"]);
  });

  test("are conditions and rules only where there is nothing else", () => {
    expect(heroes(9, { kind: "standard" }, { kind: "standard" })).toEqual(["t1", "t2"]);
    expect(heroes(9, { kind: "standard" }, {}, { kind: "standard" })).toEqual(["t2"]);
  });

  test("are those of the level above where the place has none", () => {
    expect(heroes(3, { scope: "ningxia" })).toEqual(["t1"]);
  });

  test("are promises, not what exists already", () => {
    expect(heroes(3, { kind: "context" }, { kind: "standard" })).toEqual(["t2"]);
  });

  test("have a number, if any has one", () => {
    expect(heroes(3, { bound: "all", value: null, unit: null }, {})).toEqual(["t2"]);
    expect(heroes(3, { bound: "all", value: null, unit: null })).toEqual(["t1"]);
  });

  test("keep a number of 0", () => {
    expect(heroes(3, { value: 0 })).toEqual(["t1"]);
  });

  test("are no more than asked for", () => {
    expect(heroes(2, {}, {}, {})).toEqual(["t1", "t2"]);
  });
});

describe("the one figure that stands for a task in lists", () => {
  test("is the first a reader sees, or none where none is printed", () => {
    expect(mainTarget(task({}, answering))?.key).toBe("t2");
    expect(mainTarget(task())).toBeNull();
  });

  test("is rather one that is due with the task", () => {
    expect(mainTarget(task({ due: "2025", ...answering }, { due: "2027" }, { due: "2027" }))?.key).toBe("t2");
  });

  test("is not one of the level above, even if that is due with the task", () => {
    expect(mainTarget(task({ due: "2027", scope: "ningxia" }, {}))?.key).toBe("t2");
  });
});

describe("a task says that all its figures are the level above's", () => {
  test("when it prints only those", () => {
    expect(onlyUpperFigures(task({ scope: "ningxia" }, { scope: "ningxia" }))).toBe(true);
  });

  test("when what it prints of its own exists already", () => {
    expect(onlyUpperFigures(task({ scope: "ningxia" }, { kind: "context" }))).toBe(true);
  });

  test("but not when one is its own, or a place's below", () => {
    expect(onlyUpperFigures(task({ scope: "ningxia" }, {}))).toBe(false);
    expect(onlyUpperFigures(task({ scope: "ningxia" }, { scope: "xiji" }))).toBe(false);
  });

  test("but not when it prints no promised figure at all", () => {
    expect(onlyUpperFigures(task())).toBe(false);
    expect(onlyUpperFigures(task({ scope: "ningxia", kind: "context" }))).toBe(false);
  });
});

describe("the same metric elsewhere", () => {
  const elsewhere = (...figures: readonly Figure[]) => sameMetricElsewhere(task(...figures)).map((target) => target.id);

  test("is promised in other tasks, not in this one, and not what exists already", () => {
    expect(elsewhere({ metric: "tap-water" }, { metric: "tap-water" })).toEqual(["guyuan-2024/2/t1"]);
  });

  test("is not looked up for what exists already, nor for figures without a metric", () => {
    expect(elsewhere({ metric: "tap-water", kind: "context" }, {}, { metric: "toilets" })).toEqual([]);
  });
});

describe("the same metric measured otherwise elsewhere", () => {
  /** What is said in 西吉县's task 1, whose figure is called `own`, of task 2, whose figure is called `other`. */
  const said = (own: string | undefined, other: string | undefined) => {
    const figure = (measuredAs: string | undefined) => [targetInput({ metric: "tap-water", measuredAs })];
    const { tasks } = smallLedger({
      metrics: [metricEntry("tap-water")],
      tasks: [taskEntry("xiji-2025/1", { targets: figure(own) }), taskEntry("xiji-2025/2", { targets: figure(other) })],
    });
    return measuredOtherwise(findRecord(tasks, "xiji-2025/1")).map(measuredOtherwiseText);
  };

  test("is told with both names", () => {
    expect(said("治理率", "治理（管控）率")).toEqual([
      "农村自来水普及率：本项写的是“治理率”，别处有的写的是“治理（管控）率”，算法可能不同，不宜直接比较。",
    ]);
  });

  test("is told where only one of them says something special", () => {
    expect(said("年均", undefined)).toEqual([
      "农村自来水普及率：本项写的是“年均”，别处没有这样写，算法可能不同，不宜直接比较。",
    ]);
    expect(said(undefined, "年均")).toEqual([
      "农村自来水普及率：本项没有这样的写法，别处有的写的是“年均”，算法可能不同，不宜直接比较。",
    ]);
  });

  test("is not told where both are measured alike", () => {
    expect(said("年均", "年均")).toEqual([]);
    expect(said(undefined, undefined)).toEqual([]);
  });
});
