import { expect, test } from "vitest";
import TaskTable from "../../../src/components/tasks/TaskTable.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

const { tasks } = smallLedger({
  documents: [documentEntry("xiji-2025"), documentEntry("xixia-2023", { place: "xixia" })],
  tasks: [
    taskEntry("xiji-2025/1", {
      due: "2025",
      lead: ["水务局"],
      cooperating: ["卫健局"],
      targets: [targetInput({ scope: "ningxia" })],
    }),
    taskEntry("xixia-2023/1", { responsible: ["卫健局"] }),
  ],
});
const table = await render(TaskTable, { props: { tasks } });
const rows = table.querySelectorAll("tbody tr");

test("a row says what is promised, where, how much, who is in charge, by when and how it stands", () => {
  expect(rows.map((row) => row.querySelectorAll("th, td").map(textOf))).toEqual([
    ["改善农村饮水", "西吉县", "80户以上通自来水的农户（宁夏回族自治区）", "水务局", "2025年", "◆已到期，未见公开结果"],
    ["改善农村饮水", "西夏区", "", "卫健局", "", "–未写明期限"],
  ]);
});

test("no responsible unit is called a lead unit, neither in the heading nor beside it on a phone", () => {
  const units = 3;
  expect(textOf(table.querySelectorAll("thead th")[units])).toBe("牵头或责任单位");
  expect(rows.map((row) => row.querySelectorAll("td")[units - 1]?.getAttribute("data-label"))).toEqual([
    "牵头单位",
    "责任单位",
  ]);
});

test("a row can be found by every filter the page offers", () => {
  const values = ["place", "department", "topic", "year", "status", "kind"].map((name) =>
    rows[0]?.getAttribute(`data-${name}`),
  );
  expect(values).toEqual(["xiji guyuan ningxia", "water health", "water", "2025", "due-no-result", "target"]);
});

test("rows sort by the last day on which a deadline is kept, and those without one come last", () => {
  expect(rows.map((row) => row.getAttribute("data-due"))).toEqual(["2025-12-31", "9999"]);
});

test("every row leads to its task", () => {
  expect(rows.map((row) => row.querySelector("a")?.getAttribute("href"))).toEqual([
    "/tasks/xiji-2025/1/",
    "/tasks/xixia-2023/1/",
  ]);
});
