import { describe, expect, test } from "vitest";
import { ningxiaPrefectures, ningxiaTiles } from "../../../src/charts/examples/tile-map.ts";
import {
  describeBars,
  describeDotPlot,
  describeMatrix,
  describeTargetRange,
  describeTileMap,
  describeTimeline,
  describeYear,
} from "../../../src/strings/chart-sentences.ts";

const ranked = (label: string, value: number | null) => ({
  label,
  value,
  text: value === null ? "未写明" : `${value}项`,
});

describe("bars are told", () => {
  test.each([
    [
      [ranked("教育", 27), ranked("民政", 9), ranked("卫生健康", 20)],
      "3个部门中，最多的是教育，27项；其次是卫生健康，20项；最少的是民政，9项。",
    ],
    [
      [ranked("教育", 5), ranked("民政", 5), ranked("气象", 1)],
      "3个部门中，最多的是教育和民政，都是5项；其次是气象，1项。",
    ],
    [
      [ranked("甲", 9), ranked("乙", 8), ranked("丙", 1), ranked("丁", 1), ranked("戊", 1), ranked("己", 1)],
      "6个部门中，最多的是甲，9项；其次是乙，8项；最少的有4个，都是1项。",
    ],
    [
      [ranked("教育", 5), ranked("民政", 3), ranked("气象", 3)],
      "3个部门中，最多的是教育，5项；其次是民政和气象，都是3项。",
    ],
    [[ranked("教育", 5), ranked("民政", 5)], "2个部门都是5项。"],
    [[ranked("教育", 5), ranked("民政", null)], "教育5项；另有1个没有数据。"],
    [[ranked("教育", 5)], "只有教育，5项。"],
    [
      [ranked("教育", 5), ranked("民政", 3), ranked("气象", null)],
      "3个部门中，最多的是教育，5项；其次是民政，3项；另有1个没有数据。",
    ],
    [[ranked("教育", 5), ranked("民政", 5), ranked("气象", null)], "2个部门都是5项；另有1个没有数据。"],
    [[ranked("教育", null), ranked("气象", null)], "2个部门都没有数据。"],
    [[ranked("教育", 0), ranked("气象", 0)], "2个部门都是0项。"],
    [[], "没有可列出的部门。"],
  ])("%#", (rows, sentence) => {
    expect(describeBars(rows, "部门")).toBe(sentence);
  });

  test("with what all rows together are, so that the sentence stands alone", () => {
    expect(describeBars([ranked("教育", 27), ranked("民政", 9)], "部门", "西吉县的35项任务由2个部门负责")).toBe(
      "西吉县的35项任务由2个部门负责：最多的是教育，27项；其次是民政，9项。",
    );
    expect(describeBars([ranked("教育", 3)], "部门", "这3项任务由1个部门负责")).toBe(
      "这3项任务由1个部门负责：教育，3项。",
    );
  });
});

describe("figures are told", () => {
  const sewage = {
    label: "农村生活污水治理率",
    value: 19,
    text: "19%以上",
    upper: { label: "自治区", value: 40, text: "40%左右" },
  };

  test("one with everything that stands beside it", () => {
    const row = { ...sewage, baseline: { label: "2024年", text: "15%" } };
    expect(describeTargetRange([row])).toBe("农村生活污水治理率：承诺19%以上；2024年15%；自治区40%左右。");
  });

  test("several by how they compare in value, without a verdict", () => {
    const equal = { ...sewage, value: 40 };
    const alone = { label: "新建户厕", value: 2300, text: "2300座" };
    expect(describeTargetRange([sewage, equal, alone])).toBe(
      "3个数字中，2个有上级数字可以对照：1个数值等于上级，1个数值低于上级。",
    );
    expect(describeTargetRange([alone, alone])).toBe("共2个数字，都没有上级数字可以对照。");
  });

  test("with how many have a published result", () => {
    const result = { label: "2025年底结果", text: "18%" };
    expect(describeTargetRange([{ ...sewage, result }])).toBe(
      "农村生活污水治理率：承诺19%以上；2025年底结果18%；自治区40%左右。",
    );
    expect(describeTargetRange([{ ...sewage, result }, sewage])).toBe(
      "2个数字中，2个有上级数字可以对照：2个数值低于上级；1个有公开的结果。",
    );
  });

  test("none", () => {
    expect(describeTargetRange([])).toBe("没有写明的数字。");
  });
});

describe("a metric across places is told", () => {
  const dot = (level: string, label: string, value: number | null) => ({ ...ranked(label, value), level });

  test("with the region first, then the largest and the smallest", () => {
    expect(
      describeDotPlot([
        dot("region", "自治区", 40),
        dot("county", "西吉县", 19),
        dot("county", "西夏区", 90),
        dot("county", "中卫市", null),
      ]),
    ).toBe("自治区40项；市县的数字有2个，最大的是西夏区，90项，最小的是西吉县，19项；另有1个没有写明数字。");
  });

  test("with all that share the largest or the smallest", () => {
    const dots = [dot("county", "甲", 5), dot("county", "乙", 5), dot("county", "丙", 1), dot("county", "丁", 1)];
    expect(describeDotPlot(dots)).toBe("市县的数字有4个，最大的是甲和乙，都是5项，最小的是丙和丁，都是1项。");
  });

  test("also when there is one place, or all are equal, or none is known", () => {
    expect(describeDotPlot([dot("county", "西吉县", 19)])).toBe("西吉县19项。");
    expect(describeDotPlot([dot("county", "甲", 5), dot("county", "乙", 5)])).toBe("2个市县的数字都是5项。");
    expect(describeDotPlot([dot("county", "甲", null)])).toBe("没有写明的数字。");
  });
});

describe("deadlines are told", () => {
  const day = "2026-11-22";

  test("by what is past, what is to come, the year of most and the next date", () => {
    expect(
      describeTimeline(
        [
          { date: "2023-12", state: "past", count: 11 },
          { date: "2025", state: "past", count: 41 },
          { date: "2027", state: "later" },
          { date: "2026-12-25", state: "soon" },
        ],
        day,
      ),
    ).toBe(
      "截至2026年11月22日，54个期限中，52个已到期，1个即将到期，1个尚未到期；到期最多的是2025年，41个；下一个期限是2026年12月25日。",
    );
    expect(describeTimeline([], day)).toBe("没有写明的期限。");
  });

  test("in few words where all are alike", () => {
    expect(describeTimeline([{ date: "2025", state: "past", count: 9 }], day)).toBe(
      "截至2026年11月22日，9个期限都已到期，都在2025年。",
    );
    expect(describeTimeline([{ date: "2027", state: "later" }], day)).toBe(
      "截至2026年11月22日，1个期限尚未到期，在2027年；下一个期限是2027年内。",
    );
  });

  test("with every year in which most falls due", () => {
    const due = (...dates: readonly string[]) =>
      describeTimeline(
        dates.map((date) => ({ date, state: "later" })),
        day,
      ).split("；")[1];
    expect(due("2028", "2027", "2027-12", "2030", "2030")).toBe("到期最多的是2027年和2030年，各2个");
    expect(due("2028", "2027")).toBe("2027年和2028年各1个");
  });

  test("year by year", () => {
    expect(describeYear({ months: [{ month: 12, count: 14 }], whole: { count: 36 } })).toBe("12月14个，只写到年36个");
    expect(describeYear({ months: [], whole: null })).toBe("没有到期的事项");
  });
});

describe("a matrix is told", () => {
  const words = {
    opening: "3个部门在16个领域牵头",
    cell: (row: string, column: string) => `${row}在${column}方面`,
    narrow: (count: number) => `有${count}个只在一个领域牵头`,
  };
  const entries = [
    { row: "教育", column: "学有所教", value: 27 },
    { row: "民政", column: "老有所养", value: 20 },
    { row: "民政", column: "弱有所扶", value: 1 },
  ];

  test("by its two largest cells and the rows that have only one", () => {
    expect(describeMatrix(entries, words)).toBe(
      "3个部门在16个领域牵头：最多的是教育在学有所教方面，27项；其次是民政在老有所养方面，20项；有1个只在一个领域牵头。",
    );
  });

  test("without a largest where all cells are alike or none counts anything", () => {
    const alike = entries.slice(0, 2).map((entry) => ({ ...entry, value: 4 }));
    expect(describeMatrix(alike, { ...words, narrow: undefined })).toBe(
      "3个部门在16个领域牵头：教育在学有所教方面和民政在老有所养方面，都是4项。",
    );
    expect(describeMatrix([], words)).toBe("3个部门在16个领域牵头：没有大于0的数。");
  });
});

test("a matrix does not call a cell the second that shares the first place", () => {
  const words = { opening: "3个部门牵头", cell: (row: string, column: string) => `${row}在${column}方面` };
  const cell = (row: string, value: number) => ({ row, column: "饮水", value });
  expect(describeMatrix([cell("水务", 5), cell("民政", 5), cell("教育", 1)], words)).toBe(
    "3个部门牵头：最多的是水务在饮水方面和民政在饮水方面，都是5项；其次是教育在饮水方面，1项。",
  );
  expect(describeMatrix([cell("水务", 5)], words)).toBe("3个部门牵头：水务在饮水方面，5项。");
});

describe("a tile map is told", () => {
  test("by how many places are collected, the largest and the smallest", () => {
    expect(describeTileMap(ningxiaTiles({ xixia: 196, xiji: 35, hongsibu: 10 }))).toBe(
      "22个县（市、区）中收录了3个：最多的是西夏区，196项；其次是西吉县，35项；最少的是红寺堡区，10项。",
    );
    expect(describeTileMap(ningxiaTiles({}))).toBe("22个县（市、区）都还没有收录文件。");
  });

  test("with every place that shares the largest number, and no largest where all are alike", () => {
    expect(describeTileMap(ningxiaTiles({ xixia: 35, xiji: 35, hongsibu: 10 }))).toBe(
      "22个县（市、区）中收录了3个：最多的是西夏区和西吉县，都是35项；其次是红寺堡区，10项。",
    );
    expect(describeTileMap(ningxiaTiles({ xixia: 35, xiji: 35 }))).toBe(
      "22个县（市、区）中收录了2个：西夏区和西吉县，都是35项。",
    );
  });

  test("with the papers of the prefectures, which have no square", () => {
    expect(describeTileMap(ningxiaTiles({ xiji: 35 }), ningxiaPrefectures)).toBe(
      "22个县（市、区）中收录了1个：西吉县，35项；市一级另外收录了吴忠市50项、中卫市27项。",
    );
  });
});
