import { describe, expect, test } from "vitest";
import { isDrawable, targetRow, targetRows, upperOnScale } from "../../../src/charts/ledger/target-rows.ts";
import type { Target } from "../../../src/model/records.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Figure = NonNullable<Parameters<typeof targetInput>[0]>;

const share = { value: 19, unit: "%", stated: "19%以上" } as const;

interface Pair {
  readonly own: Figure;
  readonly upper?: Figure;
}

/** A county's figures, each with the region's figure it answers, where one is given. */
function pairs(...list: readonly Pair[]): Target[] {
  const own = list.map(({ own: changes, upper }, index) =>
    targetInput({ id: `t${index + 1}`, ...changes, ...(upper && { answers: `xiji-2025/2/t${index + 1}` }) }),
  );
  const above = list.map(({ upper }, index) => targetInput({ id: `t${index + 1}`, scope: "ningxia", ...upper }));
  const { targets } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { targets: own }), taskEntry("xiji-2025/2", { targets: above })],
  });
  return targets.filter((target) => target.task?.no === 1);
}

const onScale = (own: Figure, upper: Figure) => pairs({ own, upper }).map((target) => upperOnScale(target)?.value)[0];

describe("the level above's figure stands on the same scale", () => {
  test.each([
    ["a share", share, { value: 40, unit: "%" }],
    ["an amount per person", { unit: "元/人" }, { value: 40, unit: "元/人" }],
    ["a count that every county must reach", {}, { value: 40, role: "floor" }],
    ["a count that is an average", {}, { value: 40, role: "average" }],
    ["a standard", { unit: "元" }, { value: 40, unit: "元", role: "standard" }],
  ] as const)("when it is %s", (_what, own, upper) => {
    expect(onScale(own, upper)).toBe(40);
  });

  test("when it is 0", () => {
    expect(onScale(share, { value: 0, unit: "%" })).toBe(0);
  });
});

describe("nothing is compared", () => {
  test.each([
    ["a total that the counties share", {}, { role: "total" }],
    ["a total, even in %", share, { unit: "%", role: "total" }],
    ["a count that may be a total", {}, {}],
    ["a figure in another unit", share, { unit: "户", role: "floor" }],
    ["a figure without a number", share, { bound: "all", value: null, unit: "%" }],
    ["another measure", { ...share, differs: "区里说的是全区。" }, { unit: "%" }],
  ] as const)("with %s", (_what, own, upper) => {
    expect(onScale(own, upper)).toBeUndefined();
  });

  test("where the county answers nothing", () => {
    expect(pairs({ own: share }).map(upperOnScale)).toEqual([null]);
  });
});

test("a figure is drawn when it has a starting point or an upper figure to stand beside, and a number", () => {
  const drawable = pairs(
    { own: { ...share, baseline: 15 } },
    { own: share, upper: { unit: "%" } },
    { own: share },
    { own: { bound: "all", value: null, unit: "%", baseline: 15 } },
    { own: {}, upper: { role: "total" } },
    { own: { ...share, baseline: 0 } },
  ).filter(isDrawable);
  expect(drawable.map((target) => target.key)).toEqual(["t1", "t2", "t6"]);
});

describe("a row", () => {
  const [target] = pairs({
    own: {
      value: 55_000,
      valueTo: 60_000,
      unit: "元/人",
      stated: "4.5万元提高到5.5万至6万元",
      baseline: 45_000,
      due: "2027",
    },
    upper: { value: 50_000, unit: "元/人", stated: "5万元以上" },
  });

  test("has every number in the scale the document printed, and a date no more precise than it", () => {
    expect(target && targetRow(target)).toEqual({
      label: "通自来水的农户",
      value: 55_000,
      to: 60_000,
      text: "每人5.5万—6万元以上",
      bound: "at-least",
      unit: "元/人",
      baseline: { value: 45_000, text: "每人4.5万元", label: "原来" },
      upper: { value: 50_000, text: "每人5万元以上", label: "宁夏" },
      note: "2027年",
    });
  });

  test("names the year of its starting point where that is printed", () => {
    const [row] = pairs({ own: { ...share, baseline: 15, baselineYear: "2023" } }).map(targetRow);
    expect(row?.baseline?.label).toBe("2023年");
  });

  test("says whose the upper figure is and for when", () => {
    const [row] = pairs({ own: share, upper: { value: 40, unit: "%", due: "2027" } }).map(targetRow);
    expect(row?.upper?.label).toBe("宁夏2027年");
  });

  test("leaves out what is not printed", () => {
    expect(pairs({ own: share }).map(targetRow)).toEqual([
      { label: "通自来水的农户", value: 19, text: "19%以上", bound: "at-least", unit: "%" },
    ]);
  });
});

describe("the picture of a page's figures", () => {
  const equal = { own: share, upper: { ...share } };
  const lower = { own: share, upper: { value: 40, unit: "%", bound: "about", stated: "40%左右" } } as const;
  const risen = { own: { ...share, baseline: 15 } };
  const picture = (...list: readonly Pair[]) => targetRows(pairs(...list), { id: "chart" });

  test("is none where nothing can be drawn", () => {
    expect(picture({ own: share })).toBeNull();
  });

  test("draws each figure on its own scale and names its finding", () => {
    expect(picture(equal, lower, { own: share })).toMatchObject({
      scale: "row",
      title: "2个数字里，1个和上级的一样",
    });
    expect(picture(lower, lower)?.title).toBe("2个数字都和上级的不一样");
    expect(picture(risen)?.title).toBe("从原来到承诺");
  });

  test("has all its numbers in the table, and says what is not printed", () => {
    expect(picture(lower, risen)?.table.rows).toEqual([
      ["通自来水的农户", "未写明", "19%以上", "约40%"],
      ["通自来水的农户", "15%", "19%以上", "未写明"],
    ]);
  });

  test("tells the equal ones together where there are many", () => {
    expect(picture(equal, equal, equal, equal, lower)?.summary).toBe(
      "有4个数值和上级相同。通自来水的农户：承诺19%以上；宁夏约40%。",
    );
  });

  test("leads to the figures from pages that are not the task's own", () => {
    const [row] = targetRows(pairs(lower), { id: "chart", linked: true })?.rows ?? [];
    expect(row).toMatchObject({ href: "/tasks/xiji-2025/1/#t1" });
    expect(picture(lower)?.rows[0]).not.toHaveProperty("href");
  });
});
