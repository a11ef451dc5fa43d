import { expect, test } from "vitest";
import TaskPager from "../../../src/components/tasks/TaskPager.astro";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { render } from "../site/render.ts";

const { tasks } = smallLedger({ tasks: [1, 2, 3].map((no) => taskEntry(`xiji-2025/${no}`)) });
const links = async (index: number) =>
  (await render(TaskPager, { props: { task: tasks[index] } }))
    .querySelectorAll("a")
    .map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);

test("a reader can turn to the task printed before and the one printed after", async () => {
  expect(await links(1)).toEqual([
    ["prev", "/tasks/xiji-2025/1/"],
    ["next", "/tasks/xiji-2025/3/"],
  ]);
});

test("the first task has none before it, and the last none after it", async () => {
  expect(await links(0)).toEqual([["next", "/tasks/xiji-2025/2/"]]);
  expect(await links(2)).toEqual([["prev", "/tasks/xiji-2025/2/"]]);
});
