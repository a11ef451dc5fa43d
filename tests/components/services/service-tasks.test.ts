import { expect, test } from "vitest";
import ServiceTasks from "../../../src/components/services/ServiceTasks.astro";
import { documentEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

const { tasks } = smallLedger({
  documents: [
    documentEntry("xiji-2025"),
    documentEntry("xixia-2025", { place: "xixia", shortTitle: "2025年民生实事" }),
  ],
  tasks: [
    taskEntry("xiji-2025/1", { title: "改善农村饮水" }),
    taskEntry("xiji-2025/2", { title: "改造老旧管网" }),
    taskEntry("xixia-2025/1", { title: "更换旧水表" }),
  ],
});

test("each task stands under the short title of its paper, which names the place", async () => {
  const root = await render(ServiceTasks, { props: { tasks } });
  expect(root.querySelectorAll(".papers > li").map(textOf)).toEqual([
    "西吉民生清单改善农村饮水改造老旧管网",
    "西夏区：2025年民生实事更换旧水表",
  ]);
});

test("each task is a link to its page", async () => {
  const root = await render(ServiceTasks, { props: { tasks } });
  expect(root.querySelectorAll("a").map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
    ["改善农村饮水", "/tasks/xiji-2025/1/"],
    ["改造老旧管网", "/tasks/xiji-2025/2/"],
    ["更换旧水表", "/tasks/xixia-2025/1/"],
  ]);
});

test("a service without a task is shown as such, not as an empty cell", async () => {
  const root = await render(ServiceTasks, { props: { tasks: [] } });
  expect(textOf(root)).toBe("本站收录的文件里没有找到对应任务");
});
