import { describe, expect, test } from "vitest";
import { reportBars } from "../../../src/charts/ledger/report-bars.ts";
import { reportCalendar } from "../../../src/model/report-months.ts";
import { documentEntry, smallLedger } from "../../support/ledger.ts";
import { reportInput } from "../../support/registers.ts";

type Duty = readonly [every: ReturnType<typeof reportInput>["every"], ...months: number[]];

const draw = (...duties: readonly Duty[]) => {
  const reports = duties.map(([every, ...months], index) => reportInput({ id: `r${index + 1}`, every, months }));
  return reportBars(reportCalendar(smallLedger({ documents: [documentEntry("xiji-2025", { reports })] }).reports));
};

const chart = draw(["week"], ["month"], ["quarter", 3, 12], ["year", 12], ["year"], ["half-year"], ["once", 1]);

test("the bars are the twelve months, January first, however much falls into them", () => {
  expect(chart?.rows.map(({ label, text }) => `${label} ${text}`)).toEqual([
    ...["1月 2件", "2月 2件", "3月 3件", "4月 2件", "5月 2件", "6月 2件"],
    ...["7月 2件", "8月 2件", "9月 2件", "10月 2件", "11月 2件", "12月 4件"],
  ]);
});

test("a bar tells what comes every month from what comes in some months", () => {
  expect(chart?.series).toEqual(["每个月都有", "只在写明的月份"]);
  expect(chart?.rows[11]?.parts).toEqual([2, 2]);
});

test("a month leads to its own duties, or to those of every month where it has no others", () => {
  expect([chart?.rows[2]?.href, chart?.rows[3]?.href]).toEqual(["/timeline/#reports-3", "/timeline/#reports-always"]);
  expect(draw(["year", 3])?.rows[3]?.href).toBeUndefined();
});

describe("the title", () => {
  test.each<[readonly Duty[], string]>([
    [[["year", 12], ["month"]], "12月定期要做的事最多，2件"],
    [[["half-year", 6, 12], ["month"]], "6月、12月定期要做的事最多，各2件"],
    [[["week"], ["month"]], "每个月都有2件定期要做的事"],
  ])("of %j is %s", (duties, title) => {
    expect(draw(...duties)?.title).toBe(title);
  });
});

test("the sentence names the busiest month and counts every duty once, those without a month too", () => {
  expect(chart?.summary).toBe(
    "12月定期要做的事最多，4件。7件事中，2件每个月都有；2件只在写明的月份；2件没有写明月份，不画在图里；1件只做一次，也不画。",
  );
  expect(draw(["month"])?.summary).toBe("每个月都有1件定期要做的事。1件事中，1件每个月都有。");
});

test("the table lists each month by rhythm, and below them the duties without a month", () => {
  expect(chart?.table.columns.map(({ label }) => label)).toEqual([
    ...["月份", "共几件", "每周", "每月", "每季度", "每半年", "每年"],
  ]);
  expect(chart?.table.rows).toHaveLength(13);
  expect(chart?.table.rows.slice(-2)).toEqual([
    ["12月", "4", "1", "1", "1", "0", "1"],
    ["没有写明月份", "2", "0", "0", "0", "1", "1"],
  ]);
});

test("where no duty has a month, nothing is drawn", () => {
  expect(draw(["year"], ["once", 2])).toBeNull();
  expect(draw()).toBeNull();
});
