import { expect, test, vi } from "vitest";
import TaskFilters from "../../../src/components/tasks/TaskFilters.astro";
import { render, textOf } from "../site/render.ts";

vi.mock("../../../src/queries/ledger.ts", async () => {
  const { smallLedger, taskEntry } = await import("../../support/ledger.ts");
  const tasks = [taskEntry("xiji-2025/1", { due: "2025-03" }), taskEntry("xiji-2025/2", { due: "2027" })];
  return { ledger: Promise.resolve(smallLedger({ tasks })) };
});

const root = await render(TaskFilters);
const choices = (name: string) =>
  root
    .querySelectorAll(`select[name=${name}] option`)
    .map((option) => `${option.getAttribute("value")} ${textOf(option)}`);

test("there is a filter for every question, and one choice of order", () => {
  expect(root.querySelectorAll("select").map((select) => select.getAttribute("name"))).toEqual([
    "place",
    "department",
    "topic",
    "year",
    "status",
    "kind",
    "sort",
  ]);
});

test("only places, years and statuses that some task answers to are offered, besides “all” and “no year”", () => {
  expect(choices("place")).toEqual([" 全部", "ningxia 宁夏回族自治区", "guyuan 固原市", "xiji 西吉县"]);
  expect(choices("year")).toEqual([" 全部", "2025 2025年", "2027 2027年", "none 未写明"]);
  expect(choices("status")).toEqual([" 全部", "due-no-result 已到期，未见公开结果", "running 未到期"]);
});

test("lists stand in the documents' order unless a reader chooses another", () => {
  expect(choices("sort")).toEqual([" 按文件顺序", "due 按期限先后", "title 按名称"]);
});

test("what only works with scripts is hidden until they run", () => {
  expect(root.querySelectorAll("form, .filters__state").map((part) => part.hasAttribute("hidden"))).toEqual([
    true,
    true,
  ]);
});
