import { describe, expect, test } from "vitest";
import { metricPictures } from "../../../src/charts/ledger/metric-pictures.ts";
import { metricTiny } from "../../../src/charts/ledger/metric-tiny.ts";
import { measuresOf } from "../../../src/model/metric-series.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "../model/find-record.ts";

type Figure = Parameters<typeof targetInput>[0];

const share = { metric: "sewage", value: 19, unit: "%", stated: "19%" } as const;

function metric(...list: readonly Figure[]) {
  const targets = list.map((changes, index) => targetInput({ id: `t${index + 1}`, ...share, ...changes }));
  const { metrics } = smallLedger({
    documents: [documentEntry("xiji-2025", { year: 2025 })],
    metrics: [metricEntry("sewage", { name: "农村生活污水治理（管控）率" })],
    tasks: [taskEntry("xiji-2025/1", { targets })],
  });
  return findRecord(metrics, "sewage");
}

const pictures = (...list: readonly Figure[]) => metricPictures(metric(...list), "chart");
const region = { scope: "ningxia", value: 40, bound: "exactly", stated: "40%" } as const;

describe("figures measured in two ways", () => {
  const list = pictures(
    { due: "2027", measuredAs: "治理（管控）率" },
    { ...region, due: "2027", measuredAs: "治理（管控）率" },
    { ...region, value: 38, due: "2024", measuredAs: "治理率", stated: "38%" },
  );

  test("stand on two pictures, each named", () => {
    expect(list.map(({ props }) => [props.id, props.title])).toEqual([
      ["chart-1", "“治理（管控）率”：宁夏（2027年）40%，西吉（2027年）19%以上"],
      ["chart-2", "“治理率”：宁夏（2024年）38%"],
    ]);
  });

  test("share one scale of years", () => {
    expect(list.map((picture) => picture.kind === "years" && picture.props.years)).toEqual([
      [2024, 2027],
      [2024, 2027],
    ]);
  });

  test("are told by the summary: how many, where, how far apart for one year", () => {
    expect(list.map(({ props }) => props.summary)).toEqual([
      "2个数字，写在西吉民生清单里；最大的和最小的相差21个百分点。",
      "1个数字，写在西吉民生清单里。",
    ]);
  });
});

describe("one place", () => {
  test("has a line from its starting point, with the difference in words", () => {
    const [picture] = pictures({ bound: "exactly", due: "2025", baseline: 12.5, baselineYear: "2020" });
    expect(picture).toMatchObject({
      kind: "years",
      props: {
        id: "chart",
        title: "西吉从12.5%（2020年）到19%（2025年）",
        summary: "1个数字，写在西吉民生清单里；西吉要提高6.5个百分点。",
        series: [
          {
            label: "西吉",
            level: "county",
            figures: [
              { kind: "baseline", year: 2020, value: 12.5, bound: "exactly", text: "12.5%" },
              { kind: "target", year: 2025, value: 19, bound: "exactly", text: "19%" },
            ],
          },
        ],
      },
    });
  });

  test("draws once what two tasks print alike", () => {
    const [picture] = pictures({ due: "2025" }, { due: "2025" }, { due: "2027", value: 30, stated: "30%" });
    expect(picture?.kind === "years" && picture.props.series[0]?.figures).toHaveLength(2);
  });

  test("holds what is due every year from the paper's year to the deadline", () => {
    const [picture] = pictures({ due: "2027", period: "year" }, { ...region, due: "2024" });
    const drawn = picture?.kind === "years" ? picture.props.series.flatMap(({ figures }) => figures) : [];
    expect(drawn.map(({ since, year }) => [since, year])).toEqual([
      [undefined, 2024],
      [2025, 2027],
    ]);
  });

  test("says where no year is printed, for a promise and for a starting point", () => {
    const [picture] = pictures({ baseline: 10 }, { ...region, due: "2024" }, { ...region, due: "2027" });
    expect(picture?.props.summary).toBe("3个数字，写在西吉民生清单里；西吉要提高9个百分点；1个没有写明年份。");
    expect(picture?.props.table.rows).toContainEqual(["西吉", "原来", "未写明", "10%"]);
  });
});

test("figures that all lack a year are dots even where others are drawn by year", () => {
  const kinds = pictures({ due: "2025" }, { due: "2026", value: 20 }, { value: 90, measuredAs: "3年合计" });
  expect(kinds.map(({ kind }) => kind)).toEqual(["years", "dots"]);
});

test("single numbers, each measured in its own way, are not drawn", () => {
  expect(pictures({ due: "2025" }, { value: 90, measuredAs: "年均" })).toEqual([]);
});

test("more than three figures: the title names the largest and the smallest, the summary all", () => {
  const places = ["ningxia", "guyuan", "xiji", "xixia"];
  const [picture] = pictures(...places.map((scope, index) => ({ scope, value: 10 * index, stated: `${10 * index}%` })));
  expect(picture?.props.title).toBe("4个数字中，最大的是西夏30%以上，最小的是宁夏0%以上");
  expect(picture?.props.summary).toBe("宁夏0%以上，固原10%以上，西夏30%以上，西吉20%以上；都没有写明年份。");
});

test("every number of a picture stands in its table, by whom, what and when", () => {
  const [picture] = pictures({ due: "2025", baseline: 10, baselineYear: "2020", scopeNote: "农村" });
  expect(picture?.props.table.rows).toEqual([
    ["西吉（农村）", "原来", "2020年", "10%"],
    ["西吉（农村）", "承诺", "2025年", "19%以上"],
  ]);
});

test("a promise without a number is told, not drawn", () => {
  const [picture] = pictures({}, region, { bound: "all", value: null, unit: null, scope: "xixia", stated: "全部" });
  expect(picture?.props.summary).toContain("1个没有写数字，图里没有");
});

describe("the tiny picture of a metric", () => {
  const tiny = (...list: readonly Figure[]) => metricTiny(measuresOf(metric(...list)));

  test("has a line for each way of measuring, and a dot for each number on one scale", () => {
    const picture = tiny({ value: 0 }, { value: 100, measuredAs: "治理率", baseline: 50 });
    expect(picture).toEqual({
      width: 100,
      height: 20,
      rails: "M5 5h90M5 15h90",
      baselines: "M50 15h0",
      targets: "M5 5h0M95 15h0",
    });
  });

  test("is left out for a single number", () => {
    expect(tiny({})).toBeNull();
  });
});
