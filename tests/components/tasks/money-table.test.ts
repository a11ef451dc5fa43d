import { describe, expect, test } from "vitest";
import MoneyTable from "../../../src/components/tasks/MoneyTable.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

const { funding } = smallLedger({
  tasks: [
    taskEntry("xiji-2025/1", {
      due: "2025-12",
      funding: [
        {
          id: "f1",
          label: "管网",
          amount: 8_600_000,
          bound: "about",
          kind: "investment",
          scope: "ningxia",
          stated: "860万元左右",
          note: "含利息。",
        },
      ],
      targets: [
        targetInput({
          label: "补贴",
          value: 280,
          unit: "元/人",
          stated: "280元",
          bound: "exactly",
          money: "subsidy-rate",
          scopeNote: "普通参保人员",
          strive: true,
          due: "2025",
          dueNote: "全年",
        }),
      ],
    }),
  ],
});
const root = await render(MoneyTable, { props: { funding } });
const rows = root.querySelectorAll("tbody tr");

test("a sum says what for, how much, of which kind, whose, by when, and in which printed words", () => {
  expect(rows[0]?.querySelectorAll("th, td").map(textOf)).toEqual([
    "管网含利息。",
    "约860万元",
    "计划投入",
    "宁夏回族自治区",
    "2025年12月",
    "860万元左右",
  ]);
});

test("a sum carries its record's id and its amount in 元", () => {
  const figure = rows[0]?.querySelector("[data-figure]");
  expect([figure?.getAttribute("data-figure"), figure?.getAttribute("value")]).toEqual(["xiji-2025/1/f1", "8600000"]);
});

test("what is paid per person is never shown as a plain sum; it says for whom it is and that it is striven for", () => {
  expect(rows[1]?.querySelectorAll("td").map(textOf)).toEqual([
    "力争每人280元",
    "补贴标准",
    "西吉县（普通参保人员）",
    "2025年（全年）",
    "280元",
  ]);
});

test("a table is called what the page calls it", async () => {
  const named = await render(MoneyTable, { props: { funding, caption: "贷款和基金" } });
  expect([root, named].map((table) => textOf(table.querySelector("caption")))).toEqual([
    "原文写到的资金和补贴标准。没有写明资金来源的，这里也不写。",
    "贷款和基金",
  ]);
});

test("no two rows of a task's page share an address", () => {
  expect(rows.map((row) => row.getAttribute("id"))).toEqual(["f1", undefined]);
});

describe("a list over several papers", () => {
  const goal = targetInput({
    id: "t4",
    label: "发放贷款",
    value: 15_000_000,
    unit: "元",
    stated: "1500万元",
    money: "loan",
  });
  const list = smallLedger({
    documents: [documentEntry("xiji-2025", { targets: [goal] })],
    tasks: [taskEntry("xiji-2025/1", { targets: [{ ...goal, id: "t1" }] })],
  }).funding;

  test("leads to the document's goal or to the task, and says which of the two prints the sum", async () => {
    const linked = await render(MoneyTable, { props: { funding: list, linked: true } });
    const heads = linked.querySelectorAll("tbody th");
    expect(heads.map((head) => head.querySelector("a")?.getAttribute("href"))).toEqual([
      "/documents/xiji-2025/#t4",
      "/tasks/xiji-2025/1/",
    ]);
    expect(heads.map(textOf)).toEqual(["发放贷款西吉民生清单，整份文件的目标", "发放贷款西吉民生清单"]);
  });

  test("names the kind of each sum where there are several, and leaves it to the heading where there is one", async () => {
    const heads = async (sums: typeof funding) =>
      (await render(MoneyTable, { props: { funding: sums, linked: true } })).querySelectorAll("tbody th").map(textOf);
    expect((await heads(list))[1]).toBe("发放贷款西吉民生清单");
    expect((await heads([...list, ...funding]))[1]).toBe("发放贷款贷款·西吉民生清单");
  });
});
