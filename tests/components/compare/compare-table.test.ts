import { expect, test } from "vitest";
import CompareDocument from "../../../src/components/compare/CompareDocument.astro";
import CompareTable from "../../../src/components/compare/CompareTable.astro";
import { comparisonsOf } from "../../../src/model/compare/comparisons.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

type Figure = Parameters<typeof targetInput>[0];

const upper = {
  scope: "ningxia",
  label: "普及率",
  value: 75,
  unit: "%",
  stated: "达75%以上",
  role: "average",
} as const;
const own = { label: "普及率", value: 74, unit: "%", bound: "exactly", stated: "达到74%", due: "2027" } as const;

function documentWith(...figures: readonly Figure[]) {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));
  const { documents } = smallLedger({
    metrics: [metricEntry("rate")],
    tasks: [taskEntry("xiji-2025/1", { targets })],
  });
  return documents[0];
}

async function table(...figures: readonly Figure[]) {
  const document = documentWith(...figures);
  return render(CompareTable, { props: { comparisons: document && comparisonsOf(document), caption: "对照" } });
}

const cells = (root: Awaited<ReturnType<typeof table>>) => root.querySelectorAll("tbody tr > *").map(textOf);

test("a line names its subject, both figures with date and printed words, and how to read them", async () => {
  const root = await table({ ...upper, due: "2027" }, { ...own, answers: "xiji-2025/1/t1" });
  const [subject, above, below, reading] = cells(root);
  expect([subject, above, below]).toEqual(["普及率", "75%以上2027年达75%以上", "74%2027年达到74%"]);
  expect(reading).toContain("相差1个百分点。这是全自治区的平均数");
});

test("a line has an address and leads to both figures", async () => {
  const root = await table(upper, { ...own, answers: "xiji-2025/1/t1" });
  expect(root.querySelector("tbody tr")?.getAttribute("id")).toBe("xiji-2025/1/t2");
  expect(root.querySelectorAll("tbody a").map((link) => link.getAttribute("href"))).toEqual([
    "/tasks/xiji-2025/1/#t1",
    "/tasks/xiji-2025/1/#t2",
  ]);
});

test("the answer's own name stands beside it where it is another", async () => {
  const [, , below] = cells(await table(upper, { ...own, label: "覆盖率", answers: "xiji-2025/1/t1" }));
  expect(below).toBe("覆盖率74%2027年达到74%");
});

test("a contradiction is marked, beside its words", async () => {
  const root = await table({ ...upper, role: "floor" }, { ...own, answers: "xiji-2025/1/t1" });
  expect(textOf(root.querySelector("td.is-alert"))).toContain("西吉县写的达不到");
  expect((await table(upper, { ...own, answers: "xiji-2025/1/t1" })).querySelector(".is-alert")).toBeNull();
});

test("a figure without an answer has no column for one, but names what else the place says of the metric", async () => {
  const root = await table({ ...upper, metric: "rate" }, { ...own, label: "普及率（农村）", metric: "rate" });
  expect(root.querySelectorAll("thead th").map(textOf)).toEqual(["数字说的是什么", "自治区的数字", "怎么看"]);
  expect(cells(root)[2]).toContain("同一个指标，西吉县另外写了：普及率（农村）");
  expect(root.querySelectorAll("tbody a").at(-1)?.getAttribute("href")).toBe("/tasks/xiji-2025/1/#t2");
});

test("a document's verdicts are listed with links before their tables, each figure once in a table", async () => {
  const document = documentWith(upper, { ...own, answers: "xiji-2025/1/t1" }, { ...upper, label: "覆盖率" });
  const props = { document, comparisons: document && comparisonsOf(document) };
  const root = await render(CompareDocument, { props });
  expect(root.querySelectorAll(".ledger a").map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
    ["低于上级（1个）", "/compare/#xiji-2025-below"],
    ["普及率", "/compare/#xiji-2025/1/t2"],
    ["没有写对应的数字（1个）", "/compare/#xiji-2025-dropped"],
    ["覆盖率", "/compare/#xiji-2025/1/t3"],
  ]);
  const ids = root.querySelectorAll("[data-figure]").map((element) => element.getAttribute("data-figure"));
  expect(ids).toEqual(["xiji-2025/1/t1", "xiji-2025/1/t2", "xiji-2025/1/t3"]);
});

test("a document that only repeats says by kind what that means", async () => {
  const document = documentWith({ ...upper, role: "total", unit: "件" }, { ...upper, role: "standard" });
  const props = { document, comparisons: document && comparisonsOf(document) };
  const text = textOf(await render(CompareDocument, { props }));
  expect(text).toContain("西吉县：照列了2个数字，没有写本地自己的数字");
  expect(text).toContain("这些是全自治区的合计，由各地分担。西吉县分到多少，文件没有写。");
  expect(text).toContain("这些是全自治区的标准，各地照着做");
});
