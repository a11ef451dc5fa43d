import { describe, expect, test, vi } from "vitest";
import ChartInText from "../../../src/components/documents/ChartInText.astro";
import { testDay } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

vi.mock("../../../src/queries/site-day.ts", () => ({ siteDay: () => testDay }));
vi.mock("../../../src/queries/ledger.ts", async () => {
  const { smallLedger, targetInput, taskEntry } = await import("../../support/ledger.ts");
  const { fiscalEntry } = await import("../../support/registers.ts");
  const risen = targetInput({ value: 85, baseline: 60, stated: "85户" });
  const task = taskEntry("xiji-2025/1", {
    lead: ["水务局"],
    due: "2025-12",
    targets: [risen, { ...risen, id: "t2", label: "通水的村" }, { ...risen, id: "t3" }],
    funding: [{ id: "f1", label: "管网", amount: 8_600_000, kind: "investment", scope: "xiji", stated: "860万元" }],
  });
  const column = (id: "allotted" | "paid" | "rate") => ({ id, label: id, measure: id, unit: "%" }) as const;
  const total = { id: "total", label: "合计", isTotal: true, cells: { rate: { value: 20, stated: "20%" } }, line: 1 };
  const table = {
    id: "direct",
    report: "第五期",
    title: "直达资金支付情况",
    printedAs: "table" as const,
    period: "2025-03",
    columns: [column("allotted"), column("paid"), column("rate")],
    rows: [total],
  };
  const goal = { id: "goal", label: "支付率", value: 25, unit: "%", due: "2025-03", stated: "25%", line: 1 };
  const fiscal = fiscalEntry("xiji-2025", { tables: [table], goals: [goal] });
  return { ledger: Promise.resolve(smallLedger({ tasks: [task], fiscal: [fiscal] })) };
});

/** The chart that a text sets on the page of a document. */
const chart = (of: string, document = "xiji-2025") => render(ChartInText, { props: { of }, params: { document } });

describe("a chart in an introduction", () => {
  test.each([
    ["topics", "饮水"],
    ["departments", "水务"],
    ["due", "改善农村饮水"],
    ["investments", "管网"],
    ["funds", "合计"],
  ])("is drawn from the document's own records: %s", async (of, record) => {
    const root = await chart(of);
    expect(root.querySelectorAll("figure.chart").map(({ id }) => id)).toEqual([`${of}-chart`]);
    expect(root.querySelectorAll("tbody th").map(textOf)).toEqual([record]);
  });

  test("shows chosen figures in the order in which they are named, each with a way to it", async () => {
    const root = await chart("xiji-2025/1/t2 xiji-2025/1/t1");
    const links = root.querySelectorAll("#figures-chart .chart-row a");
    expect(links.map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
      ["通水的村", "/tasks/xiji-2025/1/#t2"],
      ["通自来水的农户", "/tasks/xiji-2025/1/#t1"],
    ]);
  });

  test("that does not exist stops the build", async () => {
    await expect(chart("pie")).rejects.toThrow('<Chart of="pie" /> names no chart');
    await expect(chart("due", "nowhere")).rejects.toThrow("names no chart");
  });
});
