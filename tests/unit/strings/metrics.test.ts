import { describe, expect, test } from "vitest";
import { measuresOf } from "../../../src/model/metric-series.ts";
import { figureClause, wayClauses, metrics as words } from "../../../src/strings/metrics.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Figure = Parameters<typeof targetInput>[0];

const ledger = (...figures: readonly Figure[]) =>
  smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [
      taskEntry("xiji-2025/1", {
        targets: figures.map((changes, index) => targetInput({ id: `t${index + 1}`, metric: "tap-water", ...changes })),
      }),
    ],
  });
const clauses = (...figures: readonly Figure[]) => ledger(...figures).targets.map(figureClause);

const share = { value: 19, unit: "%", stated: "19%以上" };

describe("a figure in a clause", () => {
  test("says whose it is, by when and how much", () => {
    expect(clauses({ ...share, due: "2027" })).toEqual(["西吉（2027年）19%以上"]);
  });

  test("names no date where none is printed", () => {
    expect(clauses(share)).toEqual(["西吉19%以上"]);
  });

  test("says in a few words which part of the place it binds", () => {
    expect(clauses({ ...share, scopeNote: "农村" })).toEqual(["西吉（农村）19%以上"]);
  });
});

describe("a figure with its starting point in a clause", () => {
  const ways = (...list: readonly Figure[]) => wayClauses(ledger(...list).targets);
  const from = { ...share, baseline: 10 };

  test("says from what and when to what and when", () => {
    expect(ways({ ...from, baselineYear: "2020", due: "2025" })).toEqual(["西吉从10%（2020年）到19%以上（2025年）"]);
  });

  test("says that it is what there was where no year is printed", () => {
    expect(ways({ ...from, scopeNote: "农村" })).toEqual(["西吉（农村）从原来的10%到19%以上"]);
  });

  test("says both years at once where nothing is to change", () => {
    const same = { value: 100, bound: "all", unit: "%", stated: "100% 100%", baseline: 100 } as const;
    expect(ways({ ...same, baselineYear: "2020", due: "2025" })).toEqual(["西吉2020年和2025年都是100%"]);
  });

  test("is not said again without its starting point", () => {
    expect(ways(share, from, share)).toEqual(["西吉从原来的10%到19%以上"]);
  });
});

describe("the finding about a metric", () => {
  const finding = (...list: readonly Figure[]) => {
    const { metrics } = ledger(...list);
    return metrics.map((metric) => words.finding("自来水普及率", measuresOf(metric)));
  };
  const region = { scope: "ningxia", value: 40, unit: "%", bound: "about", stated: "40%左右" } as const;

  test("names its figures, the region's first", () => {
    expect(finding(share, region)).toEqual(["自来水普及率：宁夏约40%，西吉19%以上"]);
  });

  test("says how many figures there are beside the first three", () => {
    const places = ["ningxia", "guyuan", "xiji", "yinchuan"].map((scope) => ({ ...share, scope }));
    expect(finding(...places)).toEqual(["自来水普及率：宁夏19%以上，银川19%以上，固原19%以上等4个数字"]);
  });

  test("never mixes figures that are measured otherwise with the others", () => {
    expect(finding(share, { ...region, measuredAs: "年均" })).toEqual([
      "自来水普及率：西吉19%以上；另有1个数字叫法或口径不同",
    ]);
  });

  test("is the name alone where there are no promised figures", () => {
    expect(finding({ ...share, kind: "context" })).toEqual(["自来水普及率"]);
  });
});

test("the reason for several pictures names the words of the papers", () => {
  const why = "算法可能不同，所以分开画，不连成一条线，也不宜直接比大小。";
  expect(words.apartLead(["治理率", "治理（管控）率"])).toBe(
    `各文件的叫法或口径不一样：“治理率”、“治理（管控）率”。${why}`,
  );
  expect(words.apartLead(["年均"])).toBe(`有的数字写的是“年均”，有的没有这样写。${why}`);
  expect(words.apartWarning(["年均"])).toBe("有的数字写的是“年均”，有的没有这样写。算法可能不同，不宜直接比大小。");
});
