import { describe, expect, test } from "vitest";
import { dueTimeline } from "../../../src/charts/ledger/due-timeline.ts";
import { pathOf } from "../../../src/model/paths.ts";
import { documentEntry, smallLedger, targetInput, taskEntry, testDay } from "../../support/ledger.ts";

const draw = (dues: readonly string[]) =>
  dueTimeline(
    smallLedger({ tasks: dues.map((due, index) => taskEntry(`xiji-2025/${index + 1}`, { due })) }).deadlines,
    {
      id: "due",
      siteDay: testDay,
    },
  );

const chart = draw(["2025", "2025-03", "2026-12", "2029"]);

test("every deadline stands on the line as precisely as printed, past, soon or later", () => {
  expect(chart.items.map(({ date, state }) => [date, state])).toEqual([
    ["2025-03", "past"],
    ["2025", "past"],
    ["2026-12", "soon"],
    ["2029", "later"],
  ]);
});

describe("the title", () => {
  test.each([
    [["2025", "2029"], "1个期限已到，还有1个没到"],
    [["2025", "2024"], "2个期限都已到"],
    [["2026", "2029"], "2个期限都还没到"],
    [["2025"], "这个期限已到"],
    [["2029"], "这个期限还没到"],
  ])("of %j is %s", (dues, title) => {
    expect(draw(dues).title).toBe(title);
  });
});

test("the sentence says which day the statuses are reckoned on", () => {
  expect(chart.summary).toBe(
    "截至2026年11月22日，4个期限中，2个已到期，1个即将到期，1个尚未到期；到期最多的是2025年，2个；下一个期限是2026年12月。",
  );
  expect(chart.day).toBe("2026-11-22");
});

test("the table lists what is due, where, by when and its status, which is never “failed”", () => {
  const { deadlines } = smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor: { until: "2026-11-20", where: "县政府网站" } })],
    tasks: [
      taskEntry("xiji-2025/1", {
        due: "2025",
        targets: [targetInput({ label: "普及率", scope: "ningxia", due: "2026-12" })],
      }),
    ],
  });
  expect(dueTimeline(deadlines, { id: "due", siteDay: testDay }).table.rows).toEqual([
    ["改善农村饮水", "西吉县", "2025年", "已到期，未见公开结果"],
    ["改善农村饮水：普及率", "宁夏回族自治区", "2026年12月", "快到期"],
  ]);
});

test("a date leads where the page says, and nowhere on a page that lists nothing by month", () => {
  const { deadlines } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { due: "2025-03" })] });
  const hrefs = (hrefOf?: typeof pathOf.dueMonth) =>
    dueTimeline(deadlines, { id: "due", siteDay: testDay, ...(hrefOf && { hrefOf }) }).items.map(({ href }) => href);
  expect(hrefs(pathOf.dueMonth)).toEqual(["/timeline/#silent-2025-03"]);
  expect(hrefs()).toEqual([undefined]);
});
