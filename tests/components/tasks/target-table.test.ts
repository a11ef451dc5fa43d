import { describe, expect, test } from "vitest";
import TargetTable from "../../../src/components/tasks/TargetTable.astro";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

type Figure = Parameters<typeof targetInput>[0];

/** The table of a county's figures; the region's figure they may answer is `xiji-2025/2/t1`. */
async function table(...figures: readonly Figure[]) {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));
  const upper = targetInput({ scope: "ningxia", value: 40, unit: "%", bound: "about", stated: "40%左右" });
  const ledger = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [taskEntry("xiji-2025/1", { targets }), taskEntry("xiji-2025/2", { targets: [upper] })],
  });
  return render(TargetTable, { props: { targets: ledger.tasks[0]?.targets, caption: "原文里的每一个数字" } });
}

const cells = (root: Awaited<ReturnType<typeof table>>, row = 1) =>
  Object.fromEntries(
    root
      .querySelectorAll(`tbody tr:nth-child(${row}) > *`)
      .map((cell) => [cell.getAttribute("data-label") ?? "", textOf(cell)]),
  );

const share = { value: 19, unit: "%", stated: "19%以上" };

describe("a row of the table of figures", () => {
  test("says what, how much in which unit, whose, by when, and in which printed words", async () => {
    expect(cells(await table({ due: "2027", dueNote: "年底" }))).toEqual({
      "": "通自来水的农户",
      多少: "80户以上",
      谁的数字: "西吉县",
      期限: "2027年（年底）",
      原文: "80户以上",
    });
  });

  test("keeps the printed words beside a figure they do not repeat", async () => {
    const root = await table({ value: 80_000, unit: "人", bound: "about", stated: "8万人左右" });
    expect(cells(root)).toMatchObject({ 多少: "约8万人", 原文: "8万人左右" });
  });

  test("has an address of its own", async () => {
    expect((await table({}, {})).querySelectorAll("tbody tr").map((row) => row.getAttribute("id"))).toEqual([
      "t1",
      "t2",
    ]);
  });

  test("says that no date is printed, but asks none of what exists already", async () => {
    expect(cells(await table({}))).toMatchObject({ 期限: "未写明期限" });
    expect(cells(await table({ kind: "context" }))).toMatchObject({ 期限: "" });
  });

  test("says that it holds every year, and until when where that is printed", async () => {
    expect(cells(await table({ period: "year" }))).toMatchObject({ 多少: "每年80户以上", 期限: "每年" });
    expect(cells(await table({ period: "year", due: "2027" }))).toMatchObject({ 期限: "每年，到2027年" });
  });

  test("asks no date of a standard, but shows one that is printed", async () => {
    expect(cells(await table({ kind: "standard" }))).toMatchObject({ 期限: "" });
    expect(cells(await table({ kind: "standard", due: "2027" }))).toMatchObject({ 期限: "2027年" });
  });

  test("says which part of a place it binds, what is striven for, and what the document adds", async () => {
    const root = await table({
      scopeNote: "农村",
      period: "year",
      strive: true,
      nature: "binding",
      note: "按户数计。",
    });
    expect(cells(root)).toMatchObject({
      "": "通自来水的农户（约束性）按户数计。",
      多少: "力争每年80户以上",
      谁的数字: "西吉县（农村）",
    });
  });

  test("leads to the place and the metric", async () => {
    const links = (await table({ metric: "tap-water" })).querySelectorAll("tbody a");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/metrics/tap-water/", "/places/xiji/"]);
  });
});

describe("the column of starting points", () => {
  test("is there when one is printed, and empty where it is not", async () => {
    const root = await table({ ...share, baseline: 15, baselineYear: "2023" }, share);
    expect([cells(root, 1).原来, cells(root, 2).原来]).toEqual(["15%（2023年）", ""]);
  });

  test("shows a starting point of 0", async () => {
    expect(cells(await table({ ...share, baseline: 0 })).原来).toBe("0%");
  });

  test("is absent when none is printed", async () => {
    expect(cells(await table(share))).not.toHaveProperty("原来");
  });
});

describe("the column of the level above", () => {
  const answers = "xiji-2025/2/t1";
  const column = "和上级对照";

  /** A county's figure beside the region's, in one table. */
  async function pair(own: Figure, upper: Figure) {
    const above = targetInput({ scope: "ningxia", value: 40, unit: "%", stated: "40%以上", role: "average", ...upper });
    const { tasks } = smallLedger({
      tasks: [
        taskEntry("xiji-2025/1", { targets: [targetInput({ ...share, answers, ...own })] }),
        taskEntry("xiji-2025/2", { targets: [above] }),
      ],
    });
    return render(TargetTable, { props: { targets: tasks[0]?.targets, caption: "数字" } });
  }

  test("shows the figure that is answered, by when it is due, and what may be said of the two", async () => {
    const root = await pair({ due: "2027" }, { due: "2027" });
    expect(cells(root)[column]).toBe("自治区40%以上（2027年）低于自治区，相差21个百分点");
    expect(cells(await pair({}, { role: undefined }))[column]).toBe("自治区40%以上不判断高低");
  });

  test("leads to that figure, and to the comparison", async () => {
    const links = (await pair({}, {})).querySelectorAll(`td[data-label=${column}] a`);
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/tasks/xiji-2025/2/#t1",
      "/compare/#xiji-2025/1/t1",
    ]);
  });

  test("says so where the two are not the same thing, and what differs", async () => {
    const root = await pair({ differs: "区里说的是管控率。" }, {});
    expect(cells(root)[column]).toBe("自治区40%以上和自治区的不是一回事区里说的是管控率。");
  });

  test("says of an upper figure that nothing answers it, unless the page says so of all", async () => {
    const { tasks } = smallLedger({
      tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ scope: "ningxia" }), targetInput({ id: "t2" })] })],
    });
    const props = { targets: tasks[0]?.targets, caption: "数字" };
    expect(cells(await render(TargetTable, { props }))[column]).toBe("西吉县没有写对应的数字");
    expect(cells(await render(TargetTable, { props: { ...props, compared: false } }))).not.toHaveProperty(column);
  });

  test("is absent when there is nothing to compare", async () => {
    expect(cells(await table(share))).not.toHaveProperty(column);
  });
});

test("every column has a heading, and every row is named by what its figure says", async () => {
  const root = await table({ ...share, baseline: 15, answers: "xiji-2025/2/t1" });
  expect(root.querySelectorAll("thead th[scope=col]")).toHaveLength(7);
  expect(root.querySelectorAll("tbody tr > *")).toHaveLength(7);
  expect(textOf(root.querySelector("tbody th[scope=row]"))).toBe("通自来水的农户");
  expect(textOf(root.querySelector("caption"))).toBe("原文里的每一个数字");
});
