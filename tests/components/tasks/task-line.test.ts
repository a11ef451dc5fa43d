import { expect, test } from "vitest";
import TaskLine from "../../../src/components/tasks/TaskLine.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

async function line(changes: Parameters<typeof taskEntry>[1], withPlace = false) {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor: { until: "2026-11-20", where: "县政府网站" } })],
    tasks: [taskEntry("xiji-2025/1", changes)],
  });
  return render(TaskLine, { props: { task: tasks[0], withPlace } });
}

const sum = {
  id: "f1",
  label: "管网投资",
  amount: 8_600_000,
  kind: "investment",
  scope: "xiji",
  stated: "860万元",
} as const;

test("a line leads to the task and shows its status, main figure, unit and date", async () => {
  const root = await line({ due: "2027", lead: ["水务局"], targets: [targetInput()] });
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/tasks/xiji-2025/1/");
  expect(textOf(root)).toBe("改善农村饮水○未到期通自来水的农户80户以上牵头单位：水务局·期限：2027年");
});

test("a figure of another place is marked as that place's", async () => {
  const root = await line({ targets: [targetInput({ scope: "ningxia" })] });
  expect(textOf(root.querySelector(".ledger__figure"))).toBe("通自来水的农户80户以上（宁夏回族自治区）");
});

test("a figure that is not due with the task says by when it is due, or that no date is printed", async () => {
  const context = async (...targets: ReturnType<typeof targetInput>[]) =>
    textOf((await line({ targets })).querySelector(".ledger__figure small"));
  const region = targetInput({ scope: "ningxia", due: "2027" });
  expect(await context(region)).toBe("（宁夏回族自治区，2027年）");
  const later = targetInput({ id: "t2", bound: "all", value: null, unit: null, due: "2025" });
  expect(await context(targetInput(), later)).toBe("（未写明期限）");
});

test("a task with money and no figure shows the first sum", async () => {
  const figure = (await line({ funding: [sum] })).querySelector("[data-figure]");
  expect([figure?.getAttribute("data-figure"), figure?.getAttribute("value"), textOf(figure)]).toEqual([
    "xiji-2025/1/f1",
    "8600000",
    "860万元",
  ]);
});

test("a task with a figure shows that, not its money", async () => {
  const figures = (await line({ targets: [targetInput()], funding: [sum] })).querySelectorAll("[data-figure]");
  expect(figures.map((figure) => figure.getAttribute("data-figure"))).toEqual(["xiji-2025/1/t1"]);
});

test("a task that is only partly due says so", async () => {
  const root = await line({ due: "2027", targets: [targetInput({ due: "2025" })] });
  expect(textOf(root.querySelector(".status"))).toBe("◆有一部分期限已到，未见公开结果");
});

test("lists over several places name the place", async () => {
  expect(textOf((await line({}, true)).querySelector(".ledger__meta"))).toBe("西吉县");
  expect(textOf((await line({})).querySelector(".ledger__meta"))).toBe("");
});
