import { expect, test } from "vitest";
import { taskCard } from "../../../../src/model/search/task-card.ts";
import { departmentSchema } from "../../../../src/schemas/catalogue.ts";
import { smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";
import { serviceFieldEntry } from "../../../support/registers.ts";
import { findRecord } from "../find-record.ts";
import { labelsOf, namesOf } from "./index-lexicon.ts";

/** The card of a promise, and the lexicon it is made with. */
function cardOf(changes: Parameters<typeof taskEntry>[1], others: Parameters<typeof smallLedger>[0] = {}) {
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", changes)], ...others });
  const index = namesOf(ledger);
  return { card: taskCard(findRecord(ledger.tasks, "xiji-2025/1"), index), index };
}

test.each([
  ["办创业比赛。没有写数字和期限。", "办创业比赛。"],
  ["修10公里路。中卫有多少公里没有写。", "修10公里路。"],
  ["修路，没有写期限；每年检查。", "修路,每年检查。"],
])("what a paper does not say is shown, but does not answer questions: %s", (summary, searched) => {
  const { card } = cardOf({ summary });
  expect(card.text).toBe(summary);
  expect(card.parts.body.split(" ")[0]).toBe(searched);
});

test("a promise that people lack something is no lack of the paper", () => {
  expect(cardOf({ summary: "给没有工作的人介绍工作。" }).card.parts.body).toContain("没有工作的人");
});

test("the figure that is due with the promise comes first, each figure once", () => {
  const { card } = cardOf({
    due: "2026",
    targets: [
      targetInput({ id: "t1", label: "今年的农户", due: "2025-12" }),
      targetInput({ id: "t2", label: "到明年的农户", due: "2026" }),
    ],
  });
  expect(card.figures).toEqual(["到明年的农户：80户以上", "今年的农户：80户以上（2025年12月）"]);
});

test("a figure of another place says whose it is", () => {
  const { card } = cardOf({ targets: [targetInput({ scope: "guyuan" })] });
  expect(card.figures).toEqual(["通自来水的农户：80户以上（固原市）"]);
});

test("the first unit that leads answers for the promise; the others and those that help count less", () => {
  const { card, index } = cardOf({ lead: ["水务局", "卫健局"], cooperating: ["市水务局"] });
  expect(card.parts).toMatchObject({ names: ["水务局"], others: ["卫健局"], more: [], aside: ["市水务局"] });
  expect(labelsOf(card.parts.known.names, index)).toEqual(["水务"]);
  expect(labelsOf(card.parts.known.often, index)).toContain("卫生健康");
});

test("of units that are responsible together none stands for the promise, and the first counts more than the rest", () => {
  const { card, index } = cardOf({ responsible: ["水务局", "卫健局"] });
  expect(card.parts).toMatchObject({ names: [], others: ["水务局"], more: ["卫健局"] });
  expect(labelsOf(card.parts.known.once, index)).toEqual(["卫生健康"]);
});

test("a promise is found by its city, but hardly by the region: every promise is of it", () => {
  const { card, index } = cardOf({});
  expect(labelsOf(card.parts.known.title, index)).toEqual(["西吉县"]);
  expect(labelsOf(card.parts.known.often, index)).toEqual(["固原市", "饮水"]);
  expect(labelsOf(card.parts.known.aside, index)).toContain("宁夏回族自治区");
});

test("a promise is found by its leaders, by units that help and by the services it gives", () => {
  const services = [serviceFieldEntry("water")];
  const { card } = cardOf({ leaders: ["张三"], cooperating: ["卫健局"] }, { services });
  expect([card.people, card.aside]).toEqual(["张三", "卫健局、饮水安全"]);
});

test("units that results leave out of a long list are still found", () => {
  const offices = ["水务局", "财政局", "教育局", "公安局"];
  const departments = [
    departmentSchema.parse({ id: "all", name: "各局", kind: "office", work: "管事", aliases: offices }),
  ];
  const { card } = cardOf({ responsible: offices }, { departments });
  expect([card.lead, card.aside]).toEqual(["水务局、财政局、教育局等4个单位", "公安局"]);
});

test("of nested headings, the one right above the promise counts; words of the paper are found as well", () => {
  const { card } = cardOf({
    source: { section: "三、城乡建设 / （二）厕所", lines: [1, 2] },
    keywords: ["厕所革命", "旱厕"],
  });
  expect(card.parts.body).toContain("(二)厕所 厕所革命、旱厕");
  expect(card.parts.body).not.toContain("城乡建设");
});

test("words of the paper that only repeat what the page shows are not kept twice", () => {
  const { card } = cardOf({ targets: [targetInput({ stated: "农户80户以上" })], keywords: ["厕所革命"] });
  expect(card.stated).toEqual(["厕所革命"]);
});
