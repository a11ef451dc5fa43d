import { describe, expect, test } from "vitest";
import { countBars } from "../../../src/charts/ledger/count-bars.ts";
import { topics } from "../../../src/strings/topics.ts";

const words = { id: "bars", subject: "部门", title: topics.barsTitle };
const bars = countBars(
  [
    { label: "水务", count: 2 },
    { label: "教育", href: "/departments/education/", count: 5 },
    { label: "林草", count: 0 },
    { label: "民政", count: 2 },
    { label: "气象", count: 1 },
  ],
  words,
);

test("bars stand largest first; equal ones keep their order, and what counts nothing has no bar", () => {
  expect(bars?.rows).toEqual([
    { label: "教育", href: "/departments/education/", value: 5, text: "5项" },
    { label: "水务", value: 2, text: "2项" },
    { label: "民政", value: 2, text: "2项" },
    { label: "气象", value: 1, text: "1项" },
  ]);
});

test("the title names the largest, and the sentence the next", () => {
  expect(bars).toMatchObject({
    id: "bars",
    unit: "项",
    title: "教育最多，有5项",
    summary: "4个部门中，最多的是教育，5项；其次是水务和民政，都是2项；最少的是气象，1项。",
  });
});

describe("the title names a tie, and no largest where all are alike", () => {
  const title = (...counts: readonly number[]) =>
    countBars(
      counts.map((count, index) => ({ label: "甲乙丙丁戊"[index] ?? "", count })),
      words,
    )?.title;

  test.each([
    [[1, 3, 2], "乙最多，有3项"],
    [[3, 1, 3], "甲和丙最多，各有3项"],
    [[3, 3, 3, 1], "甲、乙和丙最多，各有3项"],
    [[3, 3, 3, 3, 1], "甲、乙等4个领域最多，各有3项"],
    [[2, 2, 0], "甲和乙各有2项"],
    [[2], "甲最多，有2项"],
  ])("%j: %s", (counts, expected) => {
    expect(title(...counts)).toBe(expected);
  });
});

test("the sentence begins with what all rows together are, where that is given", () => {
  const chart = countBars([{ label: "水务", count: 2 }], { ...words, opening: (rows) => `2项任务由${rows}个部门负责` });
  expect(chart?.summary).toBe("2项任务由1个部门负责：水务，2项。");
});

test("a chart that must not rank has a sentence of its own", () => {
  const chart = countBars([{ label: "张三", count: 1 }], { ...words, title: () => "名单", summary: "一人一项。" });
  expect(chart).toMatchObject({ title: "名单", summary: "一人一项。", table: { caption: "名单" } });
});

test("the table says what is counted: tasks, unless it is something else", () => {
  const entries = [{ label: "水务", count: 2 }];
  const heading = (changes: object) => countBars(entries, { ...words, ...changes })?.table.columns.at(-1)?.label;
  expect([heading({}), heading({ counted: "服务数" })]).toEqual(["任务数", "服务数"]);
});

test("the table holds every bar's number", () => {
  expect(bars?.table.rows).toEqual([
    ["教育", "5"],
    ["水务", "2"],
    ["民政", "2"],
    ["气象", "1"],
  ]);
});

test("where there is nothing to count, nothing is drawn", () => {
  expect(countBars([], words)).toBeNull();
  expect(countBars([{ label: "林草", count: 0 }], words)).toBeNull();
});
