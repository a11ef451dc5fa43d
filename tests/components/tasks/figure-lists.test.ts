import { expect, test } from "vitest";
import FigureList from "../../../src/components/figures/FigureList.astro";
import DueLedger from "../../../src/components/tasks/DueLedger.astro";
import HeroFigures from "../../../src/components/tasks/HeroFigures.astro";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

const { targets, deadlines } = smallLedger({
  tasks: [
    taskEntry("xiji-2025/1", {
      lead: ["水务局"],
      targets: [
        targetInput({ id: "t1", due: "2025-03", period: "year", strive: true }),
        targetInput({ id: "t2", scope: "ningxia", scopeNote: "银川市以外的地区" }),
      ],
    }),
  ],
});

test("a large figure says what it counts, whose it is, and by when as printed", async () => {
  const items = (await render(HeroFigures, { props: { targets } })).querySelectorAll("li");
  expect(items.map(textOf)).toEqual([
    "力争每年80户以上通自来水的农户西吉县·每年，到2025年3月",
    "80户以上通自来水的农户银川市以外的地区·未写明期限",
  ]);
});

test("a large figure of the level above is marked as such", async () => {
  const items = (await render(HeroFigures, { props: { targets } })).querySelectorAll("li");
  expect(items.map((item) => item.classList.contains("is-upper"))).toEqual([false, true]);
});

test("a list of figures says how much, whose, by when, and leads to the task that prints it", async () => {
  const [first, second] = (await render(FigureList, { props: { targets, caption: "饮水的数字" } })).querySelectorAll(
    "tbody tr",
  );
  expect(first?.querySelectorAll("th, td").map(textOf)).toEqual([
    "通自来水的农户",
    "力争每年80户以上",
    "西吉县",
    "每年，到2025年3月",
    "改善农村饮水西吉民生清单",
  ]);
  expect(first?.querySelector("a")?.getAttribute("href")).toBe("/tasks/xiji-2025/1/#t1");
  expect(textOf(second?.querySelectorAll("td")[1])).toBe("宁夏回族自治区（银川市以外的地区）");
});

test("a list of figures says what a figure is called where others call it otherwise and its label does not say so", async () => {
  const called = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [
      taskEntry("xiji-2025/1", {
        targets: [
          targetInput({ id: "t1", metric: "tap-water", measuredAs: "年均" }),
          targetInput({ id: "t2", metric: "tap-water", measuredAs: "农户" }),
        ],
      }),
    ],
  }).targets;
  const list = await render(FigureList, { props: { targets: called, caption: "饮水的数字" } });
  expect(list.querySelectorAll("tbody th").map(textOf)).toEqual([
    "通自来水的农户（叫法或口径：年均）",
    "通自来水的农户",
  ]);
});

test("a list of figures says to those who hear it which list it is", async () => {
  const root = await render(FigureList, { props: { targets, caption: "饮水的数字" } });
  expect(textOf(root.querySelector("caption"))).toBe("饮水的数字");
});

test("a list of deadlines says what is due, its status, when as printed, how far, whose and who leads", async () => {
  const [item] = (await render(DueLedger, { props: { deadlines } })).querySelectorAll("li");
  expect(textOf(item)).toBe("改善农村饮水：通自来水的农户◆已到期，未见公开结果2025年3月·已过约20个月·西吉县·水务局");
  expect(item?.querySelector("time")?.getAttribute("datetime")).toBe("2025-03");
});
