import { expect, test } from "vitest";
import TargetSections from "../../../src/components/tasks/TargetSections.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

/** The figures of a task of 固原市. */
async function sections(...figures: readonly Parameters<typeof targetInput>[0][]) {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, scope: "guyuan", ...changes }));
  const { tasks } = smallLedger({
    documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
    tasks: [taskEntry("guyuan-2024/1", { targets })],
  });
  return render(TargetSections, { props: { task: tasks[0] } });
}

const upper = { scope: "ningxia" };
const headings = (root: Awaited<ReturnType<typeof sections>>) => root.querySelectorAll("h2, h3").map(textOf);

test("a city that prints only the region's figures is said not to have named its own part, and shown why", async () => {
  const note = (await sections(upper, upper)).querySelector(".note");
  expect(textOf(note)).toBe("这一项里的数字都是宁夏回族自治区的，文件没有写固原市自己要完成多少。看对照");
  expect(note?.querySelector("a")?.getAttribute("href")).toBe("/compare/#guyuan-2024/1/t1");
  expect((await sections(upper, {})).querySelector(".note")).toBeNull();
});

test("figures of several other places are named as theirs", async () => {
  const note = (await sections({ scope: "yinchuan" }, upper)).querySelector(".note");
  expect(textOf(note)).toContain("这一项里的数字都是银川市和宁夏回族自治区的");
});

test("what is said of all figures at once is not said again in each row", async () => {
  expect((await sections(upper, upper)).querySelectorAll("table a.compare-line")).toEqual([]);
  expect((await sections(upper, {})).querySelectorAll("table a.compare-line")).toHaveLength(1);
});

test("a place's own figures come before those of the level above, each under its name", async () => {
  const root = await sections(upper, {}, { scope: "xiji" });
  expect(headings(root)).toEqual(["全部数字", "固原市的数字", "西吉县的数字", "宁夏回族自治区的数字"]);
  expect(root.querySelectorAll("tbody tr").map((row) => row.getAttribute("id"))).toEqual(["t2", "t3", "t1"]);
});

test("figures of one place stand in printed order in one table", async () => {
  const root = await sections({}, {});
  expect(headings(root)).toEqual(["全部数字"]);
  expect(root.querySelectorAll("tbody tr").map((row) => row.getAttribute("id"))).toEqual(["t1", "t2"]);
});

test("what exists already stands apart from what is promised", async () => {
  const root = await sections({ kind: "context" }, {});
  expect(headings(root)).toEqual(["全部数字", "文中提到的现有情况"]);
  const tables = root.querySelectorAll("table").map((table) => table.querySelector("tbody tr")?.getAttribute("id"));
  expect(tables).toEqual(["t2", "t1"]);
});

test("a task without figures says so", async () => {
  expect(textOf(await sections())).toContain("原文没有给这一项写出具体数字。");
});
