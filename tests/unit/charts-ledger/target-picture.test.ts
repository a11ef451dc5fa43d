import { describe, expect, test } from "vitest";
import { targetRows } from "../../../src/charts/ledger/target-rows.ts";
import { type Pair, pairs } from "./pairs.ts";

const share = { value: 19, unit: "%", stated: "19%以上" } as const;

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
    expect(picture(equal, equal)?.title).toBe("2个数字都和上级的一样");
  });

  test("names the one figure that is compared, or the way of the one that has a starting point", () => {
    expect(picture(lower, risen)?.title).toBe("通自来水的农户：承诺19%以上，宁夏约40%");
    expect(picture(risen)?.title).toBe("通自来水的农户：从15%到19%以上");
  });

  test("counts which way the figures go where none is compared", () => {
    const fallen = { own: { ...share, baseline: 30 } };
    const still = { own: { ...share, baseline: 19 } };
    expect(picture(risen, risen)?.title).toBe("2个数字都要提高");
    expect(picture(risen, fallen, still)?.title).toBe("3个数字里，1个要提高，1个要降低，1个保持原来的水平");
    expect(picture(risen, risen)?.summary).toContain("2个数字都要提高。通自来水的农户：承诺19%以上；原来15%。");
  });

  test("has all its numbers in the table, and says what is not printed", () => {
    expect(picture(lower, risen)?.table.rows).toEqual([
      ["通自来水的农户", "未写明", "19%以上", "约40%"],
      ["通自来水的农户", "15%", "19%以上", "未写明"],
    ]);
  });

  test("tells the equal ones together where there are many", () => {
    expect(picture(equal, equal, equal, equal, lower)?.summary).toBe(
      "5个数字里，有4个的数值和上级相同。通自来水的农户：承诺19%以上；宁夏约40%。",
    );
  });

  test("names the equal ones where there are no others", () => {
    expect(picture(equal, equal, equal, equal, equal)?.summary).toBe(
      `5个数字的数值都和上级相同：${Array(5).fill("通自来水的农户19%以上").join("、")}。`,
    );
  });

  test("tells each one where there are few, equal or not", () => {
    expect(picture(equal, equal, equal, risen)?.summary).toBe(
      "通自来水的农户：承诺19%以上；宁夏19%以上。".repeat(3).concat("通自来水的农户：承诺19%以上；原来15%。"),
    );
  });

  test("leads to the figures from pages that are not the task's own", () => {
    const [row] = targetRows(pairs(lower), { id: "chart", linked: true })?.rows ?? [];
    expect(row).toMatchObject({ href: "/tasks/xiji-2025/1/#t1" });
    expect(picture(lower)?.rows[0]).not.toHaveProperty("href");
  });

  test("names its table after what the page calls the figures, so that two pictures can be told apart", () => {
    expect(picture(lower)?.table.caption).toBe("图中的数字");
    expect(targetRows(pairs(lower), { id: "chart", caption: "挑出的数字" })?.table.caption).toBe("挑出的数字");
  });
});
